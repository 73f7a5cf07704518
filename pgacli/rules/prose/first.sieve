6360 6206 5358

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 34 35 36 36 36 37 37 38 38 38 38 38 40 41 41 41 41 42 44 44 44 44 45 47 47 47 48 48 49 50 50 52 52 52 52 52 52 52 52 52 52 52 53 53 53 53 53 54 55 56 56 57 57 57 58 58 58 60 60 60 61 61 61 62 62 62 62 63 63 63 63 64 64 64 64 64 65 65 65 65 66 66 67 67 68 69 69 69 69 69 69 69 70 70 70 70 70 70 70 70 71 71 72 72 73 74 74 75 75 75 75 75 76 77 77 77 78 78 79 79 79 80 80 80 81 81 81 81 81 81 82 82 83 83 83 83 84 84 84 84 85 86 87 87 87 88 89 89 90 91 91 92 92 93 93 93 94 94 95 95 95 95 95 95 95 95 95 95 95 96 96 96 96 96 96 96 96 96 96 96 96 96 97 98 99 99 100 100 100 100 100 100 101 101 102 102 102 102 102 103 103 104 104 104 104 104 104 104 105 105 105 105 105 106 107 108 108 109 109 109 109 109 109 110 111 112 112 113 113 113 113 114 114 114 115 115 116 116 116 117 118 118 119 120 120 121 122 123 124 124 124 125 125 125 125 125 125 125 125 126 127 128 129 129 129 129 129 129 130 130 130 130 131 131 131 131 132 132 134 134 135 136 136 136 137 137 137 137 137 138 138 138 138 138 138 138 138 139 140 140 141 142 143 143 144 144 144 144 144 144 144 145 145 145 146 147 147 147 147 147 147 148 149 150 151 151 151 151 152 152 152 152 153 153 154 154 154 155 155 155 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 157 157 157 157 157 157 157 158 158 159 159 160 160 160 161 161 161 161 161 161 162 162 162 163 163 164 165 165 166 166 166 167 167 167 167 167 167 168 168 168 168 169 170 170 170 170 170 170 171 171 171 172 172 173 173 175 175 176 177 177 177 178 178 178 178 178 178 178 178 179 179 179 179 179 179 179 179 180 180 181 182 183 183 184 185 185 186 186 186 186 186 187 187 187 187 187 188 188 188 189 189 189 190 190 190 190 191 191 192 193 194 195 197 197 198 198 199 199 199 200 200 200 200 200 200 201 202 202 202 203 203 203 203 203 203 203 204 204 204 207 207 207 207 208 208 208 208 209 209 210 210 210 210 211 211 211 211 211 211 211 211 211 212 213 213 215 216 216 220 220 220 220 220 221 221 221 222 223 223 223 224 224 224 224 224 224 224 227 228 230 232 233 234 238 240 240 241 243 246 246 246 246 246 246 246 246 247 247 247 247 250 250 250 251 252 252 252 252 255 256 256 257 257 258 260 260 260 261 263 263 263 263 263 263 264 265 266 266 266 266 266 266 266 267 267 267 267 267 268 268 268 268 268 268 269 269 271 271 272 273 273 274 274 274 274 276 276 277 278 278 279 280 280 280 281 282 282 282 283 284 286 286 286 286 286 286 286 286 286 287 288 288 288 288 288 289 289 290 290 291 292 292 293 293 293 293 293 294 294 294 294 294 294 294 294 295 295 295 295 295 295 295 295 295 296 296 296 297 297 298 298 299 299 300 300 300 300 300 301 301 301 301 301 302 302 303 304 305 305 306 306 306 306 306 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 312 312 313 313 313 314 314 314 315 315 315 315 316 316 317 317 317 318 318 319 319 319 319 319 319 319 319 319 320 320 321 321 322 322 323 324 324 324 325 326 326 328 329 329 329 329 329 330 331 332 332 332 332 332 332 333 333 333 333 333 334 334 336 336 337 337 338 338 339 341 342 343 344 345 346 347 348 349 350 350 351 352 352 353 353 353 353 354 354 354 354 354 355 355 356 356 356 357 357 358 358 359 359 359 359 360 361 361 362 364 365 365 366 366 367 367 368 369 370 370 370 370 370 371 372 373 373 373 374 374 375 375 376 376 378 380 380 381 382 383 384 384 384 384 384 385 385 386 386 386 386 386 387 387 387 388 389 389 389 389 390 390 391 391 392 392 392 393 393 394 394 395 395 396 397 397 397 397 397 398 399 400 401 403 404 404 404 405 405 405 405 405 406 406 406 406 407 407 407 407 407 408 408 408 408 409 409 409 410 411 411 411 412 412 413 413 414 415 416 416 416 416 416 416 416 416 416 417 417 417 417 418 418 419 419 420 420 421 421 421 421 421 421 421 421 421 421 421 421 422 422 422 423 423 424 424 424 424 424 424 424 424 424 424 424 424 425 425 425 425 425 426 427 429 429 430 431 432 432 433 433 433 434 435 435 435 435 436 436 437 437 437 437 437 437 438 438 439 439 439 439 440 440 440 441 441 442 443 444 445 445 446 447 447 448 449 449 449 449 449 450 450 451 451 451 451 451 451 452 452 452 452 452 452 453 453 453 453 454 454 454 454 455 455 456 457 458 459 459 459 460 460 460 460 461 461 462 463 463 463 463 463 463 463 463 463 464 464 464 465 465 466 466 468 469 469 469 469 469 470 470 470 470 470 470 471 471 472 473 473 473 473 474 475 475 475 476 476 476 476 477 478 478 480 481 481 481 481 482 483 484 484 484 486 486 487 487 488 489 489 490 491 491 492 493 495 496 497 497 497 497 498 498 498 499 499 499 499 499 499 500 500 500 500 500 501 501 501 502 502 503 503 503 504 504 505 505 505 506 506 507 507 507 507 507 508 509 510 510 511 511 511 511 511 511 511 512 512 513 513 514 514 514 515 516 517 517 517 517 518 518 518 518 519 519 519 519 519 520 520 520 520 520 521 521 522 523 523 523 524 525 526 526 526 526 526 526 526 527 527 527 527 527 527 527 528 529 529 530 531 531 532 532 533 533 534 534 534 534 534 535 536 537 538 539 540 541 542 543 544 545 545 546 546 546 547 547 547 547 548 548 548 549 549 550 550 551 551 552 553 554 555 555 555 556 557 558 558 558 559 559 559 559 559 560 560 560 560 560 561 561 561 561 561 561 561 561 561 561 562 562 562 563 563 564 564 565 565 566 566 566 566 566 566 567 567 568 568 568 569 569 569 570 570 571 571 571 572 572 572 572 572 573 573 573 573 573 573 575 575 575 575 576 577 578 579 579 579 579 580 580 580 580 580 581 581 581 582 583 584 585 586 586 586 586 586 587 587 587 587 588 590 590 591 591 591 591 591 592 592 592 592 592 593 593 593 594 594 595 596 597 598 598 599 600 600 600 600 600 601 602 602 602 602 602 602 602 602 603 603 604 605 605 605 605 605 605 606 606 607 607 608 608 608 608 608 608 608 609 610 610 611 612 613 614 615 616 617 618 618 619 620 620 620 620 621 622 622 622 622 623 624 624 624 624 624 624 624 624 624 624 624 625 625 626 626 627 627 627 627 630 630 630 630 630 630 630 631 631 631 631 632 632 632 633 633 633 633 633 634 634 634 635 635 635 636 636 636 636 636 637 637 637 638 639 639 639 641 641 641 641 641 643 644 645 645 645 646 646 646 647 647 648 648 649 649 649 650 650 651 651 651 652 652 652 652 653 653 653 653 653 653 653 653 653 653 654 654 654 654 654 654 655 655 656 657 658 658 659 659 660 661 661 661 661 662 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 665 666 666 666 667 667 667 667 667 667 667 668 669 670 671 672 672 672 673 673 673 673 673 673 674 674 675 676 676 676 676 676 676 676 677 678 679 679 679 679 679 679 679 679 680 680 680 680 680 681 681 682 682 682 682 683 683 683 683 683 683 683 684 684 684 685 685 685 685 685 685 686 686 687 687 687 688 688 689 690 690 690 690 691 692 693 693 693 693 693 694 695 695 696 696 696 696 696 696 696 696 697 697 697 697 697 697 697 697 698 698 698 699 700 700 700 700 701 701 701 701 701 701 701 701 702 703 704 704 704 704 704 704 704 704 704 705 705 705 705 705 705 706 706 707 707 709 709 710 711 712 713 714 714 714 715 716 717 717 718 718 718 718 718 719 719 720 720 721 721 722 722 723 723 723 723 723 723 723 723 723 724 724 724 724 725 725 726 727 727 728 729 730 730 730 730 731 731 732 732 732 732 733 733 733 734 735 736 737 738 738 738 738 738 738 739 739 739 740 740 740 740 741 741 741 741 741 741 741 741 741 741 741 742 742 742 743 743 743 743 744 744 745 745 745 745 746 746 747 748 748 750 751 751 752 753 753 754 755 755 755 755 755 755 755 755 755 755 755 756 756 756 756 756 756 756 756 756 757 757 757 757 758 758 758 758 758 759 759 759 759 759 759 759 759 760 760 761 761 762 762 762 764 764 764 765 766 768 769 770 770 770 772 773 773 774 775 776 776 776 776 776 776 776 776 776 776 776 776 777 777 777 777 777 777 777 777 777 777 777 778 778 778 778 780 780 780 780 780 781 781 781 782 782 782 783 783 784 784 784 785 785 785 786 786 787 788 789 789 790 790 790 790 790 791 791 791 791 791 791 791 791 792 793 795 795 796 797 798 798 800 800 800 800 800 800 800 801 801 801 801 801 801 801 801 801 801 801 801 801 802 803 805 806 807 808 809 810 810 810 811 812 812 812 812 812 812 814 814 814 815 815 815 817 817 817 818 818 819 820 820 820 820 822 823 823 823 824 824 825 826 826 827 829 830 831 832 832 833 834 835 835 835 835 836 836 837 837 837 837 838 838 838 840 841 841 842 842 843 843 844 844 844 850 852 853 853 854 854 854 855 856 856 856 856 856 857 859 860 863 864 869 869 871 871 874 874 875 877 879 879 880 881 881 881 881 883 883 883 884 885 885 886 889 890 890 892 898 899 899 899 901 902 902 902 902 903 903 904 905 905 907 907 907 907 908 910 910 910 911 912 913 913 914 914 915 915 915 915 915 915 915 915 915 915 915 915 915 915 915 915 916 916 916 916 917 917 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 919 920 920 920 921 922 922 922 922 924 927 929 930 931 931 931 931 932 932 932 932 933 934 934 934 939 940 940 941 941 941 941 941 941 941 941 942 943 944 945 945 946 946 946 946 948 949 950 950 952 952 953 954 955 955 955 955 956 956 956 956 957 957 957 958 959 960 960 961 961 961 962 962 962 962 963 963 964 964 965 966 967 967 968 969 971 971 971 971 971 972 972 973 973 973 973 974 974 975 976 978 980 981 984 986 986 986 988 988 990 991 991 992 993 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 995 997 998 999 1000 1000 1000 1000 1001 1001 1001 1001 1001 1001 1002 1003 1003 1003 1003 1003 1003 1004 1004 1005 1007 1008 1009 1010 1011 1012 1012 1012 1012 1012 1012 1013 1013 1013 1013 1014 1015 1015 1016 1017 1017 1018 1018 1019 1019 1019 1019 1020 1021 1022 1024 1025 1025 1025 1028 1028 1028 1028 1029 1029 1029 1029 1029 1029 1029 1030 1030 1030 1030 1030 1031 1034 1035 1035 1035 1035 1036 1037 1039 1039 1041 1042 1045 1046 1046 1047 1048 1049 1049 1050 1052 1052 1052 1053 1054 1055 1056 1056 1058 1059 1060 1060 1061 1061 1062 1062 1062 1062 1063 1064 1066 1068 1070 1070 1072 1073 1073 1074 1074 1074 1076 1076 1077 1078 1079 1080 1080 1081 1081 1086 1086 1086 1089 1089 1090 1090 1090 1090 1093 1093 1093 1093 1093 1093 1095 1096 1096 1097 1097 1097 1097 1097 1098 1098 1098 1098 1098 1099 1099 1099 1100 1101 1101 1101 1101 1102 1103 1103 1103 1103 1103 1103 1103 1103 1103 1104 1104 1106 1106 1106 1106 1107 1107 1107 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1110 1110 1111 1111 1111 1111 1111 1111 1112 1113 1113 1113 1113 1113 1113 1114 1114 1115 1116 1116 1116 1116 1117 1118 1122 1122 1122 1122 1123 1125 1125 1125 1126 1126 1127 1127 1128 1128 1130 1130 1130 1130 1130 1131 1131 1131 1132 1132 1137 1138 1138 1138 1141 1142 1147 1147 1148 1150 1150 1150 1150 1151 1152 1155 1157 1157 1157 1158 1158 1158 1161 1162 1163 1163 1164 1164 1165 1171 1172 1174 1175 1176 1177 1177 1178 1178 1178 1181 1182 1184 1185 1186 1187 1188 1188 1188 1189 1190 1191 1191 1191 1191 1192 1194 1194 1194 1194 1196 1196 1196 1197 1197 1197 1197 1197 1197 1197 1198 1198 1198 1198 1199 1200 1201 1202 1202 1202 1202 1203 1204 1205 1207 1207 1209 1209 1209 1210 1210 1210 1210 1211 1211 1212 1212 1213 1213 1213 1213 1213 1213 1213 1214 1214 1214 1216 1217 1218 1218 1218 1218 1219 1219 1219 1219 1219 1219 1220 1220 1221 1223 1224 1224 1225 1225 1226 1226 1227 1227 1227 1227 1227 1227 1228 1228 1228 1228 1228 1228 1229 1230 1230 1231 1231 1231 1231 1231 1231 1231 1231 1231 1232 1233 1233 1233 1233 1233 1234 1235 1236 1236 1236 1237 1239 1239 1239 1239 1239 1240 1240 1240 1241 1241 1241 1242 1242 1242 1242 1243 1243 1244 1244 1244 1245 1246 1246 1247 1247 1248 1248 1248 1249 1251 1252 1252 1252 1252 1252 1252 1252 1252 1252 1252 1252 1253 1254 1255 1255 1256 1256 1256 1256 1257 1257 1258 1258 1259 1259 1260 1260 1260 1261 1261 1262 1264 1264 1264 1264 1264 1265 1265 1265 1266 1267 1267 1269 1270 1271 1271 1271 1272 1273 1273 1273 1273 1273 1273 1273 1277 1277 1277 1278 1278 1278 1279 1279 1279 1279 1279 1280 1280 1280 1282 1283 1283 1283 1285 1286 1287 1287 1287 1288 1288 1288 1288 1288 1289 1289 1290 1290 1290 1290 1290 1291 1291 1291 1291 1291 1292 1293 1293 1294 1294 1294 1294 1295 1296 1296 1297 1297 1298 1299 1299 1300 1300 1301 1302 1302 1302 1303 1303 1303 1303 1303 1304 1305 1306 1306 1307 1307 1307 1308 1308 1308 1309 1309 1309 1309 1310 1311 1311 1312 1312 1312 1312 1312 1312 1312 1312 1313 1313 1313 1313 1313 1314 1314 1315 1315 1315 1316 1317 1317 1317 1317 1318 1318 1318 1318 1318 1318 1318 1318 1319 1320 1320 1321 1321 1321 1321 1322 1322 1323 1323 1323 1323 1323 1323 1324 1324 1324 1324 1324 1324 1324 1324 1325 1325 1325 1325 1325 1325 1325 1326 1326 1326 1327 1327 1328 1328 1328 1329 1329 1329 1329 1329 1330 1330 1331 1331 1331 1332 1332 1332 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1334 1336 1336 1336 1336 1338 1340 1340 1340 1341 1341 1342 1343 1343 1343 1344 1344 1345 1347 1347 1348 1349 1349 1350 1350 1350 1350 1351 1351 1351 1351 1351 1352 1352 1352 1352 1352 1352 1352 1354 1354 1354 1354 1355 1356 1356 1356 1356 1356 1357 1357 1358 1358 1359 1359 1359 1359 1360 1360 1360 1360 1361 1362 1362 1362 1362 1362 1362 1362 1363 1363 1363 1363 1364 1364 1365 1365 1365 1366 1366 1367 1367 1367 1368 1368 1368 1368 1368 1369 1369 1369 1370 1370 1370 1370 1370 1371 1372 1372 1372 1373 1373 1373 1374 1374 1374 1374 1374 1375 1375 1375 1376 1377 1377 1377 1378 1378 1378 1379 1379 1380 1381 1381 1382 1382 1382 1382 1383 1384 1384 1384 1384 1385 1385 1385 1385 1386 1386 1387 1387 1388 1388 1389 1390 1390 1390 1390 1391 1393 1393 1393 1393 1394 1394 1394 1394 1395 1396 1397 1397 1397 1398 1398 1398 1399 1399 1399 1400 1401 1401 1401 1401 1402 1402 1402 1402 1402 1402 1402 1402 1403 1403 1403 1404 1404 1405 1406 1406 1406 1407 1408 1409 1409 1409 1409 1410 1410 1411 1411 1412 1412 1413 1413 1414 1414 1414 1414 1414 1414 1415 1416 1417 1418 1419 1419 1419 1420 1420 1422 1423 1424 1425 1425 1426 1427 1428 1428 1429 1429 1429 1429 1430 1430 1430 1431 1432 1433 1434 1435 1435 1435 1436 1437 1437 1438 1438 1439 1440 1441 1441 1442 1443 1443 1444 1445 1445 1445 1445 1446 1447 1448 1448 1448 1448 1448 1449 1449 1449 1450 1450 1450 1450 1451 1451 1451 1451 1451 1452 1453 1453 1454 1455 1456 1457 1457 1457 1457 1457 1459 1459 1459 1459 1459 1459 1459 1460 1460 1460 1461 1461 1462 1463 1464 1465 1466 1467 1467 1467 1468 1468 1468 1468 1469 1470 1470 1471 1471 1471 1472 1472 1472 1472 1473 1474 1475 1476 1476 1477 1478 1479 1480 1480 1480 1480 1480 1481 1482 1482 1483 1483 1485 1486 1487 1488 1489 1489 1490 1491 1492 1493 1493 1494 1494 1495 1496 1496 1497 1497 1498 1499 1499 1500 1501 1502 1503 1506 1506 1507 1508 1508 1509 1509 1509 1510 1510 1511 1511 1511 1512 1513 1514 1514 1514 1515 1515 1515 1516 1516 1516 1516 1516 1517 1517 1517 1517 1520 1520 1520 1522 1523 1524 1524 1525 1525 1525 1526 1527 1528 1528 1529 1530 1531 1531 1531 1531 1533 1533 1533 1533 1535 1535 1535 1536 1537 1537 1537 1538 1538 1538 1539 1540 1540 1540 1541 1541 1541 1542 1542 1542 1542 1543 1543 1544 1544 1544 1544 1544 1545 1545 1546 1546 1546 1548 1549 1549 1549 1549 1550 1551 1551 1552 1552 1552 1553 1554 1555 1556 1556 1556 1557 1557 1558 1558 1558 1558 1558 1558 1559 1559 1561 1561 1562 1563 1563 1563 1563 1566 1566 1566 1566 1567 1568 1568 1569 1573 1573 1573 1573 1574 1574 1576 1576 1580 1581 1581 1581 1583 1587 1588 1588 1589 1589 1589 1589 1593 1594 1595 1597 1598 1598 1598 1598 1599 1600 1600 1601 1601 1601 1601 1601 1601 1603 1604 1607 1607 1607 1608 1610 1612 1613 1616 1617 1617 1617 1618 1620 1620 1620 1621 1622 1622 1622 1622 1623 1624 1624 1624 1625 1625 1625 1626 1627 1629 1629 1631 1631 1632 1633 1634 1635 1636 1636 1637 1637 1638 1639 1639 1639 1640 1640 1640 1640 1640 1640 1640 1640 1640 1640 1641 1642 1642 1642 1642 1643 1644 1644 1645 1646 1646 1646 1647 1647 1650 1650 1651 1652 1652 1652 1653 1654 1655 1655 1655 1656 1657 1657 1657 1658 1659 1660 1660 1660 1660 1662 1662 1662 1662 1663 1663 1663 1663 1663 1664 1664 1665 1665 1665 1665 1666 1666 1667 1667 1668 1669 1669 1673 1674 1674 1676 1677 1678 1678 1678 1679 1680 1680 1680 1680 1680 1681 1681 1681 1681 1682 1683 1684 1684 1684 1684 1684 1685 1685 1685 1685 1686 1687 1687 1688 1688 1689 1690 1690 1691 1691 1691 1692 1693 1694 1695 1695 1695 1695 1695 1696 1697 1698 1698 1698 1698 1698 1698 1699 1699 1699 1699 1699 1699 1700 1700 1700 1700 1700 1701 1701 1701 1702 1702 1702 1702 1702 1702 1703 1705 1706 1706 1707 1707 1707 1708 1708 1708 1708 1709 1710 1711 1712 1712 1712 1712 1713 1713 1713 1713 1713 1713 1713 1714 1714 1714 1714 1714 1714 1715 1716 1716 1717 1717 1717 1718 1718 1718 1719 1719 1720 1720 1720 1721 1721 1723 1724 1724 1724 1724 1725 1725 1726 1727 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1729 1729 1729 1729 1730 1730 1730 1731 1732 1732 1733 1733 1733 1733 1734 1734 1734 1734 1735 1736 1736 1736 1737 1737 1737 1738 1738 1740 1740 1741 1741 1741 1742 1742 1742 1742 1743 1743 1743 1743 1743 1743 1744 1744 1744 1744 1745 1745 1745 1745 1745 1745 1746 1746 1747 1747 1747 1747 1748 1748 1749 1749 1750 1750 1751 1751 1751 1752 1752 1752 1752 1753 1754 1754 1754 1754 1755 1755 1755 1755 1755 1755 1756 1756 1757 1757 1758 1758 1758 1758 1758 1759 1760 1760 1760 1760 1760 1760 1760 1761 1763 1763 1763 1764 1764 1764 1764 1765 1765 1766 1766 1766 1766 1767 1767 1767 1767 1767 1767 1767 1767 1769 1770 1770 1771 1772 1772 1772 1772 1774 1774 1774 1775 1775 1775 1776 1776 1776 1777 1777 1777 1778 1778 1779 1779 1779 1779 1780 1780 1780 1781 1781 1782 1782 1782 1782 1783 1783 1783 1783 1785 1785 1785 1786 1786 1786 1787 1789 1789 1789 1789 1789 1789 1789 1789 1790 1790 1790 1792 1792 1793 1793 1793 1793 1793 1794 1795 1795 1795 1796 1796 1797 1797 1797 1797 1797 1798 1799 1799 1799 1799 1800 1800 1800 1801 1801 1801 1801 1802 1803 1803 1804 1804 1804 1804 1804 1806 1807 1807 1807 1809 1811 1811 1811 1812 1813 1814 1814 1815 1815 1816 1816 1816 1816 1817 1817 1817 1817 1817 1818 1818 1818 1818 1818 1818 1818 1819 1819 1819 1819 1820 1821 1821 1821 1822 1822 1822 1822 1822 1822 1822 1823 1824 1824 1824 1825 1825 1825 1825 1825 1825 1825 1825 1826 1826 1826 1826 1826 1826 1826 1827 1827 1827 1827 1827 1827 1828 1828 1829 1829 1829 1830 1830 1830 1831 1831 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1832 1833 1833 1833 1834 1834 1834 1834 1834 1835 1836 1837 1837 1837 1837 1838 1839 1839 1839 1839 1840 1840 1840 1840 1840 1840 1840 1841 1841 1841 1841 1841 1841 1842 1842 1842 1842 1843 1843 1843 1843 1844 1844 1844 1844 1845 1845 1846 1846 1846 1847 1847 1848 1848 1848 1849 1849 1849 1850 1851 1851 1852 1852 1853 1854 1855 1855 1856 1856 1857 1857 1857 1858 1858 1858 1859 1860 1860 1861 1862 1862 1862 1862 1863 1863 1864 1864 1865 1865 1865 1865 1866 1866 1866 1866 1866 1866 1867 1867 1867 1867 1868 1868 1868 1869 1869 1869 1869 1869 1869 1869 1870 1871 1871 1872 1872 1872 1872 1872 1873 1873 1873 1873 1873 1873 1873 1874 1874 1874 1875 1876 1876 1876 1876 1876 1876 1876 1876 1876 1877 1877 1878 1879 1879 1880 1880 1880 1880 1880 1882 1882 1883 1884 1885 1887 1888 1888 1889 1889 1890 1891 1891 1891 1892 1894 1895 1895 1895 1896 1896 1896 1896 1896 1896 1896 1896 1896 1896 1896 1896 1896 1897 1897 1897 1897 1898 1898 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1899 1900 1901 1902 1903 1903 1903 1903 1903 1904 1905 1905 1905 1905 1905 1906 1906 1906 1907 1908 1909 1911 1911 1912 1912 1912 1912 1912 1912 1914 1914 1915 1915 1916 1916 1917 1918 1919 1920 1921 1921 1921 1921 1921 1922 1923 1924 1924 1925 1925 1926 1926 1928 1928 1928 1928 1929 1929 1929 1929 1930 1930 1931 1932 1933 1933 1934 1936 1937 1938 1939 1940 1941 1942 1943 1943 1946 1947 1948 1949 1950 1951 1951 1952 1952 1952 1952 1952 1953 1953 1953 1953 1954 1955 1955 1955 1955 1956 1957 1957 1958 1960 1960 1960 1961 1961 1963 1964 1966 1966 1966 1966 1966 1966 1966 1967 1967 1968 1969 1970 1970 1971 1973 1973 1974 1974 1976 1976 1976 1976 1978 1978 1979 1979 1979 1979 1980 1980 1980 1980 1981 1982 1982 1983 1983 1985 1986 1986 1987 1989 1989 1990 1990 1991 1993 1994 1995 1997 1999 1999 1999 2000 2000 2000 2001 2001 2001 2002 2002 2003 2003 2004 2006 2006 2007 2007 2007 2007 2007 2007 2008 2008 2008 2010 2010 2012 2012 2012 2012 2012 2013 2014 2014 2014 2014 2015 2015 2015 2015 2015 2016 2016 2016 2016 2017 2017 2017 2018 2018 2019 2020 2021 2022 2023 2024 2026 2027 2028 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2059 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2088 2090 2093 2096 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2115 2116 2117 2118 2119 2120 2121 2122 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2165 2168 2169 2170 2171 2172 2173 2176 2177 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2205 2206 2208 2209 2210 2211 2212 2213 2214 2216 2217 2219 2220 2221 2222 2223 2224 2226 2229 2230 2233 2234 2235 2236 2237 2240 2241 2242 2243 2244 2245 2246 2247 2248 2250 2251 2252 2253 2254 2256 2257 2258 2259 2261 2262 2263 2264 2265 2266 2267 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2281 2282 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2296 2297 2300 2301 2304 2306 2307 2311 2312 2313 2318 2319 2321 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2339 2340 2341 2342 2343 2345 2348 2349 2350 2351 2353 2354 2355 2356 2357 2358 2359 2360 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2375 2376 2377 2378 2380 2381 2382 2383 2384 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2399 2400 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2412 2413 2414 2416 2417 2418 2419 2421 2422 2424 2425 2426 2431 2432 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2447 2449 2450 2451 2452 2453 2454 2455 2456 2457 2458 2459 2460 2461 2462 2463 2464 2465 2468 2469 2470 2471 2473 2474 2476 2477 2478 2479 2481 2482 2483 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2496 2497 2498 2499 2500 2501 2502 2503 2505 2506 2507 2508 2509 2510 2511 2512 2513 2514 2515 2516 2517 2519 2520 2521 2522 2523 2525 2527 2528 2529 2530 2531 2532 2534 2535 2536 2537 2538 2539 2540 2543 2544 2545 2546 2547 2548 2550 2551 2552 2556 2557 2559 2560 2561 2562 2563 2564 2565 2566 2568 2569 2571 2572 2573 2574 2575 2576 2580 2582 2584 2586 2587 2588 2589 2590 2591 2592 2593 2594 2595 2596 2597 2599 2600 2601 2604 2606 2607 2608 2609 2610 2612 2613 2614 2617 2628 2629 2630 2633 2634 2635 2642 2643 2644 2648 2654 2657 2659 2661 2662 2664 2666 2667 2675 2676 2686 2695 2702 2709 2710 2713 2714 2718 2719 2720 2722 2723 2725 2726 2728 2732 2738 2740 2741 2742 2743 2744 2746 2747 2748 2752 2753 2754 2755 2758 2760 2761 2762 2763 2764 2765 2767 2768 2769 2770 2775 2776 2779 2780 2781 2783 2784 2786 2789 2790 2793 2794 2796 2801 2802 2803 2804 2805 2809 2811 2814 2815 2819 2822 2823 2827 2828 2830 2832 2834 2836 2838 2839 2841 2842 2843 2844 2846 2852 2854 2856 2857 2858 2859 2860 2861 2862 2863 2864 2865 2866 2868 2869 2870 2871 2872 2873 2874 2875 2876 2877 2878 2879 2880 2882 2883 2884 2885 2886 2887 2888 2889 2890 2892 2894 2896 2897 2898 2899 2901 2903 2904 2905 2906 2907 2908 2912 2913 2914 2917 2920 2921 2923 2924 2929 2931 2932 2933 2934 2935 2936 2937 2939 2940 2941 2944 2945 2946 2947 2948 2950 2951 2952 2953 2956 2958 2959 2960 2961 2962 2963 2964 2966 2967 2969 2973 2974 2975 2976 2977 2979 2981 2990 2992 2997 2998 2999 3000 3001 3002 3004 3005 3007 3008 3009 3015 3016 3017 3020 3021 3022 3024 3025 3027 3028 3030 3 3 32 39 42 43 58 59 106 110 142 157 174 194 196 202 205 206 211 213 218 219 226 228 229 231 233 235 239 239 241 242 243 244 245 245 248 249 253 254 255 256 256 259 261 270 275 276 277 284 286 326 327 335 336 340 345 363 377 379 402 406 416 428 435 438 457 461 463 477 478 479 485 491 494 495 541 547 574 584 589 598 628 629 640 642 645 647 663 671 708 711 728 740 744 746 749 763 767 771 777 779 794 797 799 803 804 813 816 819 821 827 828 832 839 843 843 845 846 847 849 851 858 861 864 866 866 866 866 866 867 868 872 873 875 876 876 878 878 878 878 878 878 878 882 883 888 891 892 895 896 898 899 899 900 900 905 906 909 911 918 920 921 923 923 923 923 924 924 924 925 928 930 930 930 930 930 930 930 930 930 930 930 931 932 932 932 932 932 932 932 932 932 932 932 932 932 937 938 942 944 945 949 950 951 970 975 977 979 982 983 985 989 990 992 994 996 996 996 996 996 997 1001 1006 1007 1015 1018 1023 1026 1027 1031 1032 1033 1038 1040 1041 1043 1044 1050 1051 1054 1055 1056 1057 1063 1065 1065 1067 1069 1071 1075 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1083 1083 1083 1083 1084 1085 1086 1087 1088 1089 1090 1091 1094 1094 1094 1094 1094 1094 1095 1097 1105 1109 1111 1113 1115 1119 1120 1121 1122 1123 1124 1126 1127 1129 1130 1133 1134 1134 1134 1134 1136 1139 1140 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1145 1146 1147 1149 1151 1152 1154 1154 1156 1157 1158 1159 1160 1166 1168 1173 1179 1179 1179 1179 1179 1179 1179 1179 1180 1193 1195 1195 1206 1208 1215 1221 1221 1222 1227 1238 1247 1250 1261 1263 1264 1265 1268 1274 1275 1276 1281 1283 1284 1335 1337 1339 1344 1346 1353 1377 1380 1392 1407 1408 1421 1422 1458 1483 1484 1504 1505 1506 1507 1518 1519 1521 1532 1534 1547 1554 1560 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1570 1574 1576 1577 1579 1581 1582 1584 1585 1585 1586 1589 1589 1589 1589 1589 1589 1589 1589 1589 1589 1589 1589 1589 1589 1590 1591 1592 1594 1595 1596 1602 1603 1604 1605 1605 1605 1605 1605 1605 1605 1605 1605 1605 1605 1605 1605 1605 1606 1607 1608 1609 1611 1613 1614 1614 1614 1615 1617 1619 1620 1622 1623 1628 1629 1630 1630 1635 1636 1638 1639 1640 1641 1643 1643 1645 1646 1648 1648 1648 1648 1649 1649 1649 1649 1649 1649 1659 1661 1670 1673 1675 1678 1683 1689 1700 1701 1704 1713 1722 1739 1759 1762 1763 1767 1768 1773 1774 1784 1784 1788 1790 1790 1791 1796 1803 1805 1807 1808 1809 1811 1814 1825 1832 1835 1871 1873 1881 1886 1887 1887 1887 1887 1887 1887 1887 1887 1887 1887 1887 1893 1896 1896 1896 1896 1896 1896 1896 1896 1896 1896 1897 1903 1910 1911 1912 1913 1914 1930 1935 1944 1945 1947 1951 1957 1958 1959 1960 1962 1963 1965 1972 1975 1977 1980 1983 1984 1988 1992 1998 1999 2005 2009 2009 2009 2011 2011 2011 2011 2013 2013 2013 2013 2015 2020 2025 2029 2042 2053 2055 2060 2061 2084 2085 2086 2087 2089 2091 2094 2095 2097 2114 2123 2166 2167 2174 2175 2207 2218 2225 2227 2228 2231 2232 2238 2239 2249 2255 2260 2268 2279 2280 2295 2298 2299 2302 2303 2305 2308 2309 2310 2315 2317 2320 2322 2337 2344 2346 2347 2352 2362 2373 2374 2379 2401 2415 2420 2423 2427 2428 2429 2430 2433 2448 2466 2467 2472 2475 2480 2504 2518 2524 2526 2533 2541 2542 2549 2553 2554 2555 2558 2567 2570 2577 2578 2579 2585 2598 2602 2603 2605 2611 2619 2621 2627 2640 2641 2645 2646 2647 2651 2652 2655 2656 2658 2660 2663 2665 2668 2669 2670 2672 2673 2677 2678 2680 2681 2682 2684 2685 2688 2689 2690 2691 2692 2693 2694 2700 2704 2705 2706 2707 2708 2711 2712 2715 2716 2717 2721 2729 2731 2734 2735 2736 2737 2745 2756 2757 2759 2771 2772 2773 2774 2777 2778 2782 2785 2788 2791 2792 2795 2797 2798 2799 2800 2806 2807 2810 2813 2817 2818 2824 2825 2829 2831 2833 2837 2840 2845 2847 2848 2849 2850 2851 2853 2855 2891 2893 2895 2900 2902 2909 2910 2911 2915 2916 2919 2922 2926 2927 2928 2930 2938 2943 2949 2954 2955 2957 2965 2968 2970 2972 2978 2980 2982 2983 2984 2985 2988 2989 2991 2993 2994 2995 2996 3003 3006 3010 3011 3013 3014 3023 3029 3031 46 51 133 214 217 225 236 237 239 262 285 467 848 862 865 866 870 876 878 887 893 894 897 923 926 930 935 936 947 983 985 987 996 1065 1075 1081 1082 1083 1088 1092 1094 1129 1134 1135 1142 1143 1144 1145 1153 1167 1169 1170 1179 1183 1195 1221 1458 1564 1565 1571 1572 1575 1578 1582 1585 1589 1605 1614 1619 1630 1648 1649 1671 1672 1784 1810 1887 1896 1927 1996 2009 2013 2054 2056 2057 2058 2092 2215 2283 2314 2316 2326 2338 2361 2581 2583 2615 2616 2618 2620 2622 2623 2624 2625 2626 2631 2632 2636 2637 2638 2639 2649 2650 2653 2671 2674 2679 2683 2687 2696 2697 2698 2699 2701 2703 2724 2727 2730 2733 2739 2749 2750 2751 2766 2787 2808 2812 2816 2820 2821 2826 2835 2867 2881 2918 2925 2942 2971 2986 2987 3012 3018 3019 3026

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 18 20 19 6 7 8 8 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 7 3 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 9 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 3 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 9 10 10 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 5 6 6 9 6 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 11 12 12 13 13 4 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 4 5 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 4 5 6 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 3 4 4 4 5 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 5 6 6 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 8 9 9 9 9 9 9 9 9 10 10 10 10 5 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 9 10 10 10 10 10 10 10 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 12 13 13 13 14 7 9 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 5 7 6 7 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 5 6 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 10 11 11 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 5 5 6 4 9 10 10 10 4 4 4 5 4 4 4 7 8 7 4 5 8 8 8 8 6 6 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 5 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 5 16 14 15 14 27 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 7 7 4 5 9 4 7 4 10 4 5 4 6 0 0 0 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 4 4 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 0 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 7 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 4 9 5 3 2 7 6 4 5 7 4 4 4 5 7 4 6 3 4 3 3 4 4 5 5 7 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 5 2 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 3 4 2 6 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 5 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 4 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5217 11577 12136
10$	14821
101	11164
101$	17370 11421
11$	14821
12$	2874 2875 2876
13$	2874 2875 2876
14$	2874 2875 2876
15$	2874 2875 2876
16$	2874 2875 2876 15447 15448 15455 15456 12081
17$	15447 15448 15455 15456 12081 6351
18$	13241 13243 708 13276 13277 9201 15443 15444 15445 15446 15447 15448 15449 15450 15451 15455 15456 16181 12081
19$	13241 13243 708 13276 13277 9201 15443 15444 15445 15446 15447 15448 15449 15450 15451 15455 15456 16181 12081
2$	12136
20$	13241 13243 708 13276 13277 9201 15443 15444 15445 15446 15447 15448 15449 15450 15451 15455 15456 16181 12081 6351
21$	13241 13243 708 13276 13277 9201 15443 15444 15445 15446 15447 15448 15449 15450 15451 15455 15456 16181 12081
22$	13241 13243 708 13276 13277 15455 15456 16181 12081
23$	13241 13243 708 13276 13277 15455 15456 16181 12081
24$	13241 13243 708 13276 13277 15455 15456 12081 5884
25$	13241 13243 708 13276 13277 9201 15443 15444 15445 15446 15447 15448 15449 15450 15451 15455 15456 16181 12081
26$	13241 13243 708 13276 13277
27$	13241 13243 708 13276 13277
28$	13241 13243 708 13276 13277
29$	13241 13243 708 13276 13277
3$	12136
30$	13241 13243 708 13276 13277 9201 15443 15444 15445 15446 15449 15450 15451 15455 15456 16181 12081
31$	6351
3x5x2$	6290
4$	12136
47$	6351
4ft$	6269
5$	3636 9997 9998 12136 6269
5ft$	6269
5x5x5$	6289
6$	3636 9997 9998 12136 6269
60$	17587
6ft$	6269
7$	14821 12136 12244
8$	14821 12136
9$	14821 12136
999	11164
999$	17370
a$	6691 6754 6937 13146 6942 7470 7505 7626 7650 7731 7817 8079 8453 2314 2315 2316 8842 8843 15139 15148 9027 9028 2709 2805 2901 2902 9300 9797 3623 10670 10704 10743 10829 10850 10852 10881 11343 11509 11522 11529 11538 11587 17870 5307 11706 11707 17923 5488 5541 5774 5904 5922 6006 6009 12490 6184 12565
abandon$	5927
abandoned$	5924 5927
abandoning$	5927
abandons$	5927
abc$	11396 6197
abcs$	11396
abdicate$	4523
abdicated$	4523
abdicates$	4523
abdicating$	4523
abh	11710 6205
abh$	17916 12565
abide$	14571
abilit	12431
ability$	14783 9032 9033 9034 9035
abject$	5891
able	11291
able$	2764 2767 2768 2770 2779 2791 9170 9171 9172 9173 3069 3117 9486 9507 9508 3158 3169 3173 3174 9535 3176 3177 3178 9546 3187 3188 3189 3203 16143 4995
ably$	9558 9559 9560 9561
aborti	6109
abortion$	12469
about	11256 12330
about$	6475 6479 6554 13310 13526 7322 7437 7452 13894 13895 7690 8089 14329 14330 14362 8232 14440 15057 15312 15615 15616 15617 9414 15623 15624 15625 15629 15630 9787 9788 16044 9839 9840 9841 3637 10169 10170 10204 3845 3846 3847 3848 10209 16455 16813 16840 16953 16954 10845 17054 17098 17099 17100 10983 10984 10985 4829 11280 11304 11603 11638 11832
above$	13048 13836 13837 13838 7658 14928 14929 14930 10026 17050 17164 17193 11091
abrasive$	6241
abroad$	17825
abscond$	13175 620 621 12247 6209
abscondded$	620 621 12247 6209
abscondding$	620 621 12247 6209
absconded$	620 621 12247 6209
absconder$	11737 6209
absconders$	11737 6209
absconding$	620 621 13902 11736 12247 6209
absconds$	620 621 12247 6209
absconsion$	6209
absconsions$	6209
absen	12504
absenc	11598 17817
absence$	17804
absent$	13180 16651 11219
absentee$	14847 14861 11878
absentees$	14847 14861 11878
absolute$	10011 3803 6185
absolutely$	2516 4011 10713 5882 5885
abstin	5332
abstinence$	11692
absurd$	3074 3075 3076 3077 3078 3079
abus	17853
abuse	11646
abuse$	12566 12567 12610 12611 12612 12632 12644 12918 12980 13111 13462 13463 13472 13473 13595 13664 7459 13816 14013 14014 14111 14113 14524 14525 14646 14647 14648 14649 14650 14651 14652 14653 15835 9631 17850 17851 17852 11778 11781 11793 11837 12521
abused	5281 6163
abused$	12617 13288 13616 14646 14647 14648 14649 14650 14651 14652 14653 11641 6163 12523
abuser$	13167 13262 13267 13272 13748 13749 13750 13751 13752 13753 13754 13755 13756 13759 14077 14203 8135 14395 14477 14799 2237 14852 14862 2326 11786 11869 11872 11873
abusers$	13167 13267 13272 13748 13749 13750 13751 13752 13753 13754 13755 13756 13759 14077 14203 8135 14395 14477 14799 2237 14852 14862 2326 15131 11786 11869 11872 11873
abusive$	7603 14646 14647 14648 14649 14650 14651 14652 14653 8606 5650 12021 6248
abysmal$	6282
abysmally$	6282
academy$	10524 10529 10530 10532 4179 17153 10974 4618 17220 17221 17786 17787 17790 5952
accept$	12718 12734 204 6692 343 344 345 346 347 348 349 350 12962 12998 13073 13106 1251 7619 7621 7623 14175 14180 7977 1963 1964 1992 8353 8354 8355 8356 8357 8358 8359 8360 8361 8362 2003 2004 14571 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8410 8411 8412 8413 8414 8440 8441 8442 8443 8444 8445 8446 8447 15168 15173 15176 16341 16390 16396 16410 16448 16449 16458 16459 16460 16695 16927 5433 12227 12228
acceptable$	8379 5030 11429 6197
accepted$	12852 12853 12854 12856 343 344 345 346 347 348 349 350 13320 13327 13335 13344 13345 13346 13358 13651 1251 7619 7621 7623 14494 1963 1964 2003 2004 16526 16527 16528 16529 16695 5433
accepting$	343 344 345 346 347 348 349 350 1251 7619 7621 7623 1963 2003 2004 15168 16389 5433
accepts$	343 344 345 346 347 348 349 350 1251 7619 7621 7623 1963 2003 2004 16458 16459 16460 5433
acceptted$	343 344 345 346 347 348 349 350 1251 7619 7621 7623 1963 2003 2004 5433
acceptting$	343 344 345 346 347 348 349 350 1251 7619 7621 7623 1963 2003 2004 5433
access$	12718 11160 4808 6131
accessing$	4808
accessory$	5441
accesss$	4808
accident$	2310
accidents$	2310
accommodated$	416 417 418 419
accommodation$	13218 13219 13220 13221 13222 13223 13224 13225 17830 17881 17911 12535
accomp	6311
accomplice$	14077 11763 11800 11933
accomplices$	14077 11763 11800 11933
accord$	12955 13285 13286 13622 11765
accoun	4813 11186 4860 11313 4965 11385
account$	13662 7581 1222 7583 1224 14385 14386 14387 14388 2191 2192 8553 8554 8555 14762 2197 2198 2199 2200 2201 2202 16902 16903 16904 16905 16906 16907 16908 11108 4750 17366 17374 11169 4969 17550 17591 17708 17709 5288 17862 11987
accountability$	1958 1959 8323 8324 8325 8326 8327 8328 8329 8330 8331 8332 8333 8334 17149 17150 17151 17152 12306
accountable$	81 82 83 84 85 1958 1959 17550
accounted$	4969
accounts$	368 369 13662 7581 1222 7583 1224 14385 14386 14387 14388 2191 2192 8553 8554 8555 14762 2197 2198 2199 2200 2201 2202 11108 4750 17366 17374 11169 17392 17519 4969 17591 11987
accusation$	11835
accusations$	11835
accustomed$	3269 3270 3353
achiev	4988 5232
achieved$	16569
achiever$	14866
achievers$	14866
acknowledge$	8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8440 8441 8442 8443 8444 8445 8446 8447 16899 16927
acknowledged$	16778 16779
acne$	12193 6272
acned$	6271
acquit	6193
acquitted$	12553
across	17640
across$	8633 8634 2649 9010 9190 9191 9192 9564 9565 9566 9881 10026 17465 11471 12058 12250
act	4713 17560 17757 6027
act$	7015 13228 7190 831 832 13849 13850 14244 1681 1682 8410 8411 8412 8413 8414 2323 2355 2363 2541 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 2955 2976 3180 3181 3388 9880 3529 3530 3615 3616 3617 3618 16678 16927 17134 17137 17269 4947 5055 5652 5719 12387
acted$	7190 831 832 1681 1682 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3388 3529 3530 3615 3616 3617 3618 10511 10520 16730 16735 16738 16739 16741 16742 16743 16744 16778 16779 16802 16937 5652 5719
acting$	1681 1682 2323 2679 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 2977 3180 3181 3513 3615 3616 3617 3618 4947 5628 5652 5719
action	4686 12411
action$	12675 14351 16805 4304 4305 4306 16902 16903 16904 16905 16906 16907 16908 4947 5055 11453 11463 17683 11722 12409
actionable$	11046
actions$	3 4 5 6 7 8 9 6372 12579 12580 6379 12586 12587 22 23 6384 25 12675 12762 6564 12947 12948 12949 12950 12951 12952 12953 12954 12972 13377 13378 13379 13380 7297 938 13719 13720 13721 13722 13723 13724 1273 1274 14524 14525 14526 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 14756 4296 11722
active	17494
active$	6501 142 6763 545 546 547 548 549 897 11745 12071 12364 6009 6011
activi	17243 17500 12378 12411 12415 12416
activities$	12655 12675 11722 11742 11841
activity$	12655 12675 7016 13229 17343 17392 11722 11742 11841 12070 12335
acts$	13212 7015 13228 13849 13850 1681 1682 2323 2356 2364 2542 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 2956 2975 3180 3181 3388 3529 3530 3615 3616 3617 3618 5652 5719
actted$	1681 1682
actting$	1681 1682
actual$	11710
add	4665
add$	1181 1469 14763 14764 14765 14766 14767 4835 6316
addded$	1469
addding$	1469
added$	1181 1469 4786 4787 4835 4836 4913 4915
addict	17817 17836 12477
addict$	14868 14869 14870 14977 14978 17835 11878 11879 6231
addicted$	12652 5182 5442
addiction$	12671 5182 17749 12428
addictions$	12671
addicts$	14868 14869 14870 14977 14978 17838 11878 11879 6231
adding$	1469
addres	4691 11089 4745 11105 4782 11142 11143 17419 17532 5982
address$	6683 6684 6685 13159 13160 13161 13162 6957 6958 6959 6960 17401 4892 5982 12537
addresses$	6683 6684 6685 17272 17295 17401 4892 12342 12359
adds$	1181 13747 1469 4835
adenoi	11520
adenoids$	17726
adept$	3620
adequate$	3130 3133 10671 10672 10673 10674
adhd	6316
adidas$	12203
admirably$	9558 9559 9560 9561
admission$	12485
admissions$	12485
admit$	16390 16396 16410 16695 16927 17134 12227
admitted$	16526 16527 16528 16529 16695 5196 5197 12484
adoles	11545
adolescent$	2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 3623 16189 16192 17751 5186 5506 5509 12004 5773
adolescents$	2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 16189 16192 12004
adopted$	4882 12530
adoption$	6171
adoptive$	6171
adore$	697 698 699 700 701
adored$	697 698 699 700 701
adores$	697 698 699 700 701
adoring$	697 698 699 700 701
adult$	6600 12892 12893 12901 6697 13014 13056 13071 13082 6911 6912 13136 6987 6994 6997 13210 13213 13244 13247 13273 7618 13886 13891 14313 14450 8461 8496 14705 14706 14707 14708 2149 8966 9022 2733 15304 15348 9150 9153 2824 9188 15396 15397 15398 15399 15400 15401 15402 2842 9213 15432 15437 15438 15439 15464 15473 2912 9277 15490 15491 9296 2937 15512 2951 2952 9314 15521 15522 9317 9318 9339 2986 2987 2999 9361 3006 3007 15581 3019 15612 9506 9509 15715 3252 3253 3254 3255 15827 15828 15829 15830 15872 15881 15883 15890 15949 15950 15951 15952 16060 16063 16110 16111 16112 16113 3551 9958 9959 16166 16167 16168 16169 16170 16171 16183 16370 16372 16373 10566 10567 11731 5398 11762 12079 12080 12083 12084 5727 12089 12090 5750 5765
adults$	12591 6666 6667 6669 6674 6679 6682 12889 12892 12893 12901 12905 13068 13069 13070 13071 13136 13167 13169 13172 6987 13204 13210 13213 13244 7588 14439 14579 14580 14584 14676 8475 14705 14706 14707 14708 14725 8520 14913 8730 15263 15304 15318 15319 15320 15321 15329 15348 15396 15397 15398 15399 15400 15401 15402 2842 9205 15432 15437 15438 15439 15443 15444 15445 15446 15447 15448 15452 15462 15470 15471 15472 15473 15474 2911 15510 2951 2952 9314 15521 15522 2979 2980 3003 15575 15576 15577 15578 3019 9384 15593 9391 15600 15601 15602 15603 15604 15605 15606 15607 15608 3047 3103 15669 3104 15670 3105 15671 3106 15672 3107 15673 15674 15675 15715 15722 15723 15724 9540 15748 15749 15750 15751 15778 15786 15787 15788 15789 15790 15798 15799 15800 15801 15802 15833 15834 3309 3311 15881 15883 15890 15949 15950 15951 15952 15955 15960 16050 16095 16097 16100 16101 16102 16106 16110 16111 16112 16113 16134 3582 3583 3584 3585 16153 9949 3595 3596 3597 16166 16167 16168 16169 16170 16171 16181 16186 16187 16272 16339 16370 16372 16373 10300 10301 10303 10304 11731 11830 11920 11948 12079 12084 12089 12090 12112
advance$	4983
advanced$	2824 3285 3551 11745
advanceed$	4983
advanceing$	4983
advances$	6695 6696 12918 12919 13839 13840 15356 15357 15358 15359 4983
advant	5082
advantage$	12618 13785 11442
advert$	16332
advice$	12771 12806 12842 12843 13572 14247 14248 14256 1697 14500 14616 14617 14618 14619 14620 15168 16764 16765 16766 16767 16768 16769 17224 11817 11831 12222 12295
advis	11047 12362
advised$	6507 12774 12775 6570 211 212 213 214 215 216 217 218 6579 220 221 222 223 224 225 226 227 228 229 230 231 232 1761 1762 1763 1764 1765 1766 1767
affair$	15660 16013 16014 16015 16016
affairs$	15505 15734 15735 15736 15737 15852
affect$	15933 15934 9729 9733 3374
affection$	13218 13219 13220 13221 13222 13223 13224 13225 13529
affections$	12919
affili	4713 12335 12337 12378 6311
affiliate$	11841
affiliated$	2205 11841
affiliates$	11841
affiliation$	2142 2143 2205 11841
affiliations$	11841
affray	11710 6205
affray$	17906 17916 12565
afraid$	15770 15771 15772 3247 3248
african$	3647 10012 10017 10018 5800 12192
afro$	12180 5821 12182
afros$	12180 12182
after	17396 11652
after$	12963 13726 13727 1171 7858 7859 7861 7862 14239 14501 8342 9077 15328 9125 15565 15665 9489 15779 15780 15794 9836 16178 4495 17223 17465 5169 17766 17858 12459
afternoon$	17690 5234
afternoons$	5234
afterp	11535
afterpill$	17741
afterthought$	17143
again$	12784 12785 14327 14328 8123 16435 16436 16438 16439 16440 4449 10934 10935 17676 17740 11812
agains	4887 11351 12411
against$	240 13163 13164 13165 13166 8041 14355 17369 17416 4876 17463 17502 11307 11333 17548 17557 11415 17659 11455 12242 12364 12421 12425
age$	7005 13240 8593 15353 15354 15355 15390 15391 15477 15478 15479 15480 15517 15518 15519 15584 9402 3043 9404 9405 3046 3080 3081 3082 3083 3084 3085 3086 3087 9657 9658 9659 9660 16017 9968 9969 16197 16206 16207 16208 11600 12511
aged$	7037 16189 16192 17737 11760
agencies$	15065 10524 10529 10530 4179 4555 4556 4557 4558 4559 4560 4561 17153 10974 17220 17221
agency$	15065 10498 10524 10529 10530 4179 10566 10567 17153 10974 4618 17220 17221 11046 5891 5940 5951
ages$	15390 15391
aggression$	14895 14951 15252 15253 2690 2691 12013
aggressive$	15182 15183 15184 15185 15186 15187 15188 15189 15190 15191 15192 15292 11967 5650 6248
aggressively$	6248
aggressiveness$	15252 15253 12013
aggressor$	14077 14799 14800 14801 14802 11869 11870 11871 11915
aggressors$	14077 14799 14800 14801 14802 11869 11870 11871 11915
aggro$	13426 14029
agitator$	6224
agitators$	6224
ago$	16071 16072
agree$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7619 7621 7623 2757 2758 2759 2760 5420
agreed$	12841 728 754 755 13358 1043 1044 1045 1046 1048 1049 1050 1051 1052 7619 7621 7623 2757 2758 2759 2760 5420
agreement$	12969 17596
agreements$	17596
agrees$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7619 7621 7623 2757 2758 2759 2760 5420
agreing$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7619 7621 7623 5420
ahead$	175 6841 13049 14290 17164 17194 12349
aid	4988
aid$	4983 4990 5127 12460
aided$	4983 4990 5127
aiding$	4983 4990 5127
aids	4988
aids$	4983 4990 5127 12460
aim	5080
aim$	17289 4840 17629 5067 17684
aimed$	11201 17408 11490
aimes$	4840
aims$	17289 4840 17629 5067 11490
air$	14982
airhead$	11933
airheads$	11933
alarm$	8051
albanian$	3647 10014 12192
album$	11088
alcoho	11549 17817 17836 11631
alcohol$	40 293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 14715 15552 15553 15554 15555 15556 17748 5332 6117 12477
alcoholic$	17835 17837 11878
alcoholics$	17838 11878
ale$	15946
alert	4804
alert$	4678 4700 4701 5022
alerted$	11121
alerting$	4700 4701
alerts$	4700 4701
aliase	5969
aliases$	12329
alibi	5969
alibi$	12327 12329
alibis$	12327 12329
alien$	11993
alienated$	5774
aliens$	11993
alight	11716
alight$	17922
alike$	12202 12204
alive$	17722
all	11315 12390
all$	6585 6589 6600 334 919 7285 13572 7391 1035 1036 7555 7589 1436 1437 7836 14146 14148 1611 8015 8406 8679 8736 8768 14997 14998 8821 8852 2634 9022 2702 2749 15316 2815 9179 15429 2896 15703 15836 15851 9715 3361 3362 3497 16091 3600 3748 16343 10138 10152 3794 3796 10164 3932 3933 3934 4081 4082 4083 4093 10454 10496 16916 16923 10748 10881 10883 17111 17112 4565 11081 11117 11156 4797 17386 4941 11328 17664 11501 5407 11772 5600 12222 12223 12296 6006
alleg$	13663
allegation$	2191 2192 11835 11836
allegations$	7554 2191 2192 11835 11836
allege$	14750 14751 4929 11833 11834
alleged$	13663 14750 14751 4901 4928 4929 4933 11833 11834 5477
allegedly$	6218
alleges$	14750 14751 4929 11833 11834
allegged$	13663
allegging$	13663
alleging$	13663
allegs$	13663
allerg	6322
allergy$	12428
alley$	15139
alloca	4675
allocated$	4785
allow	4671 4702
allow$	51 52 53 54 55 56 306 307 308 13467 942 1041 1791 1792 1793 1794 1795 8179 16390 16396 16410 4482 4749 4990 11766 12227
allowed$	51 52 53 54 55 56 306 307 308 13467 13505 13506 942 1041 1791 1792 1793 1794 1795 4482 4990 5165 5311 11766
allowing$	51 52 53 54 55 56 306 307 308 13467 942 1041 1791 1792 1793 1794 1795 4482 4990 11766
allows$	51 52 53 54 55 56 306 307 308 13467 13505 13506 942 1041 1791 1792 1793 1794 1795 4482 4749 4990 11766
alls$	14997 14998
almost$	857 1075 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3494 3495 3637 5723 5752
alone	11540 12534 6180
alone$	13362 13434 13779 13916 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15727 15728 15729 15730 15731 15732 15733 15742 15763 16085 16131 17746 6180 12540
along$	12862 12882 13006 7085 7086 7087 7103 13618 7413 7414 7415 1133 13795 7652 7653 14221 14225 1679 9848 3489
alopecia$	6274 6321
alpha$	11878 5523
already$	2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 2940 15590 15591 15592 3637 5723
alright$	9925 3566 3567 3568
also$	8796 5510
alter$	10360 10361
altered$	1096
alternative$	6131
alternatives$	12842 12843
although$	234 6638 6639 6640 6641 6642 6643 6644 6645 291 292 13163 13164 13165 13166
altogether$	4565
always$	616 863 7787 7788 2794 3365 3748 10210 3985 3986 3987 3988 5865 6278
am$	10422
ambition$	15281 12049
ammunition$	14069 14072
amok$	11930
among$	2218 8616 14823 14824 2259 14918 15181 9050 9088 11506
amongst$	8616 14823 14824 2259 15181 9050 9088
amoral$	6252
amount$	403 404 405 15775 15776 15777
ample$	168 169 170 6604
amuck$	11930
an$	7053 7067 7505 8371 2517 15139 9068 2805 2828 9258 9306 9375 9406 9666 9854 3608 3609 3623 10472 10881 11343 11538 17870 11707 5774 12490
anaemi	6322
anaemic$	6321
analys	11060 11061 11062 4703 4704 17331 17356 4854 11217 4950 11310
analysis$	12338 12353
analyst$	17249 17251 17266 17267 17268 11063 11064 4717 11214 17423
analysts$	17249 17251 17266 17267 17268 11063 11064 4717 11214 17423
anaphy	6322
and	4739 6050 6057
and$	6584 12917 7438 7457 14220 14657 14779 8595 8596 14964 14991 8806 15013 8881 8888 15099 15220 15837 16024 9835 9979 16189 16192 10026 10046 16256 11279 11377 11380 11409 11465 11812 12313 12367 6064 12560
angels$	15619 15620 15621 15622 15638 11902
anger$	14951 2682 5651
angina$	6321
angle$	4840
angled$	11201 17408
anglees$	4840
angles$	4840
angry$	2559 16651 5488 5774
animal$	11878
animals$	14867 14868 14869 14870 14889 14890 14891 15047 15050 15141 17143 11878 11879
ankle	5346
ankle$	17764 17765 11706
ankles$	17764
annoy$	13547
anonymous$	5972
anorak$	12199
anoraks$	12199
anorex	6094
anorexia$	12454
anorexic$	12454
anothe	5021
another$	6361 13102 8164 8172 14737 14917 15104 8917 15264 3623 17123 17125 17197 17225 11522 5219 11719 5774 6009
anpr	5989
anpr$	12349
answer$	12962 7205 1740 14571 2962 2963 2964 9500 16390 16396 16410 16458 16459 16460 16516 16587 16588 16589 16590 16695 10546 10553 16899 16927 10767 10768 4417 4418 17060 17134 17137 17647 17684 12227
answerable$	81 82 83 84 85 1740
answered$	12841 13327 13358 7205 14494 2962 2963 2964 16526 16527 16528 16529 4119 16695 16735 16738 16739 16741 16742 16743 16744 16746 16747 16748 10546 16778 16779 17182
answering$	7205 10546
answerred$	7205 10546
answerring$	7205 10546
answers$	7205 1740 2962 2963 2964 16458 16459 16460 16516 10546 4417 4418
antagonise$	5470
antagonised$	5470
antagonises$	5470
antagonising$	5470
antagonist$	11915
antagonistic$	6250
antagonists$	11915
anti	17305 4802 11263 4918 17496 17504 4939 17518 11329 11422 11427 11428 5090 5091 11454 6112
anti$	6908 6914 14111 14113 2144 8690 14905 2558 15182 15183 15184 15185 15186 15187 15188 15189 15190 2659 9025 9043 9044 9045 9087 5679 5680
antibiotics$	11537
antici	4874
anticipated$	17558
antidepressant$	12472
antidepressants$	11537 12472
antifreeze$	12441
antips	6112
antipsychotic$	12472
antipsychotics$	12472
antisocial$	13111 13119 14111 14113 14897 14905 15182 15183 15184 15185 15186 15187 15188 15189 15190 9043 9044 9045 15292 17469 17535 5467 5602 5644 12005
anxiety$	6318
any	17414 11315 5971 12390
any$	13572 13818 7617 7957 8313 14570 8406 8510 2917 2918 9663 9676 16023 16343 10138 10152 3794 3796 10164 10373 10486 16752 16758 16759 10699 10700 10743 10883 4660 11027 17244 17335 11140 11156 4797 11168 4812 17380 17431 17432 17434 17475 4937 17539 17542 11343 11372 17602 11403 11406 17614 5050 17621 5056 5074 11448 17661 17664 17673 11472 17685 12222 12223 6006 12395
anybody$	300 301 302 13081 7295 7296 13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13822 7768 14584 8510 2881 15748 15749 15750 15751 15833 15834 15867 16372 16373 16377 16378 16379 10300 10301 10303 10304 10342 10343 10344 10524 17386 11448
anyone$	300 301 302 12889 13081 7295 7296 13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 7541 13822 7767 14580 14584 8510 14908 14924 15133 15348 2881 15748 15749 15750 15751 15778 15833 15834 16134 16372 16373 16377 16378 16379 10300 10301 10303 10304 10342 10343 10344 10524 16734 17386 11448 11813
anything$	12861 7334 7434 7435 7568 7695 14276 14474 2967 15701 3242 15851 3322 9723 15943 16039 16279 16280 16377 16378 16379 16388 16394 16400 16405 16414 16453 16468 16469 16480 16486 10300 10301 16524 4109 4110 4111 4112 4113 16835 16836 16837 16838 10634 11117 11119 4774 17354 12222 5917
anyway$	12656 12790 12794 15718
apart	11468 11469
apart$	17674 17675
apathetic$	6250 6282
apathy$	6282
apnoea$	12436
apologise$	16695
apologised$	16526 16527 16528 16529 16695 16778 16779
apology$	4417 4418 17060
app$	622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195 11174
appalling$	12721 12722 12723 12724 15182 15183 15184 15185 15186 15187 15188 15189 15190 15282 4413 4414 4415 4416 4592 5650 5686 5923 6282
appallingly$	5606 5900 6282
appeal$	9470 9471 9472
appear$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 9564 9565 9566 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 3674 3675 3676 4315 4316 17689 5334 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 5719 5832
appearance$	16164 16165 16213 16214 16215 16216 16218 16219 16220 16221 16222 16223 16224 16225 16335 12552
appearances$	12552
appeared$	3674 3675 3676 4315 4316 5334 5719 5832
appearing$	4315 4316 5334
appearred$	4315 4316
appearring$	4315 4316
appears$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 3674 3675 3676 4315 4316 17689 5334 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 5719 5832
append	11520
appendicitis$	6323
appendix$	17726
appeti	11526
appetite$	1240 1241 17732
appetites$	12110
apple$	11862
apples$	11862
applic	5034
application$	4978
applications$	4978
applied$	4201 4202 4203 4503 17572 11398
apply	5021 5034
apply$	14920 14921 14922 14923 4201 4202 4203 6028
appointment$	10154 3795 10156 3797 3798 16644 16645 16646 16685 16686 16687 17733 17758 12480
appointments$	10154 3795 10156 3797 3798 16685 16686 16687 17733 17758 12480
appreciate$	14571 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394
appreh	11355
apprehend$	17561 6035
apprehending$	6035
approa	12411
approach$	1145 9346 9347 9348 9349 9350 16358 4296 12409
approached$	1145 13995 13996
approaches$	6695 6696 1145 15356 15357 15358 15359 16358 17061 17062
approaching$	1145
appropriate$	6544 15827 15828 15829 15830
appropriately$	13396
approval$	14702 14703 14704
apps$	622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195 11174
april$	13134
arab$	3647 10012 5800 12192
arcade$	13132 13133 5113
arch$	11404 17611
arches$	11404 17611
architect$	1132
architects$	895 1132
are	4713
are$	6365 6515 6520 394 395 579 7037 885 886 2069 2070 2071 2072 2189 8575 8576 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2481 2549 8910 2560 2564 2574 2595 2601 8976 2635 2654 2663 2664 2665 2666 2667 2668 15298 2886 9254 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 9268 2930 3024 3025 3026 3031 3320 3347 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3603 3638 3651 10027 16256 10080 3748 3784 10159 10421 10423 4074 10456 4142 4143 10656 4384 4385 10777 4480 10900 4548 4549 4550 17184 4670 11057 11123 11206 11215 11227 11246 4927 11352 17689 11632 5336 5380 5392 5393 5407 5448 5511 5513 5518 5565 5573 5592 5605 5628 5645 5647 5656 5657 5718 5746 12135 12183 12184 5912 5939 12367 12392 6102
area	11430
area$	14907 14912 9078 11238 17636 11441 11829 12529
areas$	11441
ares$	17689
argue$	13410 10248 16651 12239
argued$	13410 16651 12239
argues$	13410 16651 12239
arguing$	13410 16651 12239
argume	11616
argument$	10282 16489 10284 11796
argumentative$	15258 15259 15260 15261 15262 12016 6248
arguments$	16619 16620 16621 5249 17822 11796
aripiprazole$	6332
arm$	14081 14161 14162 14163 14164 14165 14166 14167 7965 16232 11016 17725 17764 17765
arms$	14133 14134 15886 15887 15888 15889 16232 17725 17764
around	12330
around$	6554 12807 13012 13289 7477 7754 7921 14906 14935 15312 9114 9143 15351 3409 10814 17391 11743 12058 12219 12238
arrangement$	13290 13319 7114 7115 7636 15816 12070
arrangements$	13290 13319 15816 12070 12491
arrest	17269 4736 4747 17449 4890 4981 17552 17553 17556 11355 4999 17569 11376 5141 17817 17819 17836 17862 12421 6304
arrest$	13605 13606 14524 14525 16186 16187 11107 4884 17527 17543 17546 11341 4992 17561 4997 11359 5007 5009 17577 17582 17594 17608 17617 5088 17683 17692 17694 11501 5340 17915 12387 6029 6035 12424 6196 6305 6353
arrestd$	5340
arrested$	12625 6610 6611 6612 6613 6614 6615 6616 6617 258 259 260 13080 13434 13922 13923 17509 17517 17528 5340 12380 12543 6353
arresting$	5088 6035
arrestped$	4997
arrests$	4905 17472 17527 17543 4992 4997 11359 5009 17582 5088 17683 17915 12387 12401 6353
arrive	17306
arrive$	14571
arrived$	17139 17140 17141 17142
arrogance$	2230 2231 15254 15255 12014 6282
arrogant$	10745 10926 6250 6282
arsey$	6241
arson	17482 17495 17503 17504 11710 11711 11714
arson$	17916 17917 17918 17920
arsonist$	11878 6239
arsonists$	11878 6239
art$	15431 6119
arthri	6322
as	4713 5971
as$	6938 7093 13337 7356 7377 1020 1021 7382 1024 1252 1253 1254 1255 1396 1397 1398 1483 8594 8837 8938 2653 9086 9136 9196 9226 2925 9295 9315 9316 3009 3018 9468 15721 3342 3343 9705 9791 9827 9828 9889 10066 4317 4318 10715 16946 4573 4576 10937 11111 17372 17418 11250 11251 11256 17465 11323 5407 5510 5512 5628
asb	17305 4802 4939 17518 11422 11428 5090 5091 11454
asb$	13111 14111 14113 14895 11162 11299 17628 17634 5069 11450 11451 17660 5137
asbo	11394 11395 6197
asbo$	17600 17601 11396 5491 12557
asbos$	17600 17601 11396
ascert	4956
ascertain$	4698
ascertained$	4698
ascertaines$	4698
ascertaining$	4698
ascertains$	4698
asd	6316
ashamed$	16970 4406
asian$	3623 3647 10012 10019 10043 10044 10045 3686 5773 5774 5800 12192
aside$	8050 10813 10905
ask$	12866 6661 6662 12869 12870 354 355 356 357 358 359 859 1147 1148 1149 1150 1151 1152 7679 7684 1565 8201 3267 16584 16585 16586 16899 11068 12235
asked$	228 229 230 231 232 6698 354 355 356 357 358 359 13043 13044 6875 6876 6877 6878 6879 6880 6881 6882 859 13458 13690 13691 1147 1148 1149 1150 1151 1152 13728 13747 13995 13996 1565 7964 14240 1732 1761 1762 1763 1764 1765 1766 1767 14495 16463 16730 16735 16738 16739 16741 16742 16743 16744 16746 16747 16748 16772 16773 16774 16937 17182 4695 11068 4858 11230 11615 11628
asking$	354 355 356 357 358 359 7217 858 859 1147 1148 1149 1150 1151 1152 1565 7963 1790 16389 16584 16585 16586 12235 12257
askked$	354 355 356 357 358 359 1147 1148 1149 1150 1151 1152
askking$	354 355 356 357 358 359 1147 1148 1149 1150 1151 1152
asks$	354 355 356 357 358 359 859 1147 1148 1149 1150 1151 1152 13747 1565 3267 16463
asleep$	4402 4403 4600
asperg	6316
aspirations$	15281 12049
aspiring$	5482
assaul	17482 17495 17504 17510 17522 17523 17525 5281 11646 17853 17862 11688 11690 11711 11714 6205
assault$	13079 13595 13664 7459 7688 7689 13896 1438 14013 14014 14524 14525 17443 17486 17852 17894 17896 17906 17916 17917 17918 17920 11778 11837 12565
assaulted$	13784 11641 5355
assaults$	17443 17917 17918 11837 12565
assert	5099
assertive$	11459
assess	17716 17757 5344 12330 12431
assess$	9428 9429 9430 9431 3168 9529 9530 9531
assessed$	2276 2636 4713 4901 4928
assessing$	9428 9429 9430 9431 3168 9529 9530 9531
assessment$	17759 12382 12492
assessments$	12382 12492
assign	4675
assist	4702 4988 11504
assist$	45 4983 4990 5067 5127 17710
assistant$	11577 17784 17799
assisted$	17259 4983 4990 5127
assisting$	4983 4990 5127
assists$	4983 4990 5067 5127
associ	17243 17291 17293 17305 11186 4869 11272 17483 17500 12337 12415 12416
associate$	12998 13027 13029 13030 13031 13062 13322 13323 13324 13325 13326 14710 2205 5466 11827 11841
associated$	2139 2205 11841
associates$	12715 14710 2205 17272 17277 17392 17395 17397 17459 4894 5466 11827 11841 6010
associating$	13322 13323 13324 13325 13326 2205 4894 5466
association$	6454 12661 12662 2142 2143 14710 10524 10529 10530 4179 17153 10974 17220 17221 4894 17478 11827 11841 11863 5978
associations$	2142 2143 14710 17392 17395 11229 11827 11841 11863
assume$	1963 2003 2004 4929
assumed$	1963 2003 2004
assumes$	1963 2003 2004 4929
assuming$	1963 2003 2004
assurance$	2944 2945 2946 2947 2948 2949 2950
assured$	9903 12111 12127
asthma	6322
astonishing$	10857 17064
astray$	14804 14805 14806 14807
asylum	6182
asylum$	12542
at	17406 17407 11238 11609
at$	15 12624 12917 6738 7246 13549 7576 7930 14481 14578 14906 8834 2631 15220 15337 15338 3042 3044 3045 9772 16189 16192 3637 3904 10449 4094 4101 4102 10540 10755 10762 10909 17158 17391 11237 17560 11367 17624 11458 17696 11511 11557 11583 11589 11591 11592 11641 11662 11663 11677 11694 12238 12250 12459 12531 12554 12560
ate$	2481
athena$	17402
athletic$	5777 6271
atrocious$	6282
atrociously$	5606
attach	5150
attach$	1818
attaches$	1818
attachment$	11510 6067
attack	17853
attack$	13079 13595 7688 7689 13896 1438 11470 11778 12432 12452
attacked$	12625 13080 13434 13454 13784 7711 7712 13943 13944 13945 13957 13958
attacks$	11470 12432
attemp	12389
attempt$	7163 804 805 806 807 7168 809 810 14453 1888 8249 8250 8287 16358 10154 3795 10156 3797 3798 16785 16786 16902 16903 16904 16905 16906 16907 16908 10706 10707 10708 10709 10710 4417 4418 11816
attempted$	16877 16878 16879 16880
attempts$	16358 10154 3795 10156 3797 3798 4417 4418 17061 17062 11816
attend	17809 6118 6345
attend$	12718 12998 14571 8368 15173 15176 16341 16390 16396 16410 16448 16449 16458 16459 16460 16516 16695 16927 17137 11586 5334 12227 12228
attendance$	17096 17174 4798 17791 17804 11815 11996 6344
attended$	13327 13335 16526 16527 16528 16529 4119 16695 17182 11586 5334
attender$	14879 11815 11888 11898
attenders$	14879 11815 11888 11898
attending$	16389 11586
attends$	16458 16459 16460 16516 16538 16539 16540 16541 17397 5334
attent	11286
attention$	12591 12663 12664 6695 6696 6699 12918 12919 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13319 13430 7225 13464 7259 13468 13514 13529 13569 13678 13803 13839 13840 7713 14186 14249 14250 14656 14667 14668 8487 2128 2129 2130 2131 8492 14702 14703 14704 14731 8652 2660 2678 15268 15269 15272 15356 15357 15358 15359 15567 15568 16694 16733 16737 16738 16739 16741 16742 16743 16744 16902 16903 16904 16905 16906 16907 16908 4692 17492 4930 11774 11802 5591 5662 12023 12024 5684 12346 6316
attentions$	12919
attitude$	12675 12972 922 7297 938 1273 1274 15112 15113 2625 2626 15274 2716 2944 2945 2946 2947 2948 2949 2950 9346 9347 9348 9349 9350 15572 16164 16165 4540 4541 4542 4543 11722 11918 11959 11961 5651 12046 12047 5690 12283
attitudes$	12675 2625 2626 9346 9347 9348 9349 9350 16164 16165 11722 11918 12046
attract$	12590 6385 335 336 6728 6729 864 865 7308 1243 1244 7633 7634 9063 5409 5418 5460
attracted$	12590 6385 335 336 6728 6729 864 865 13504 1243 1244 7633 7634 2094 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2122 5409 5418 5460
attracting$	12590 6385 335 336 6728 6729 864 865 1243 1244 7633 7634 8493 8494 8495 5409 5418 5460
attractive$	6271
attractor$	12383
attractors$	12383
attracts$	12590 6385 335 336 6728 6729 864 865 13504 1243 1244 7633 7634 5409 5418 5460
attractted$	12590 6385 335 336 6728 6729 864 865 1243 1244 7633 7634 5409 5418 5460
attractting$	12590 6385 335 336 6728 6729 864 865 1243 1244 7633 7634 5409 5418 5460
attrib	17507 5064
attributable$	17505
attributed$	4902 17505
auburn$	5821
august$	13134
aunt	11610 17818 17869 11666
aunt$	17816
auntie	17869
author	5021
author$	1132
authorised$	11230
authorities$	15294 15295 10524 10529 10530 4179 17153 10974 17220 17221
authority$	14924 15168 15263 16370 10524 10529 10530 4179 17153 10974 17220 17221 11651 17858 11831 11948 12039 5952
authors$	895 1132
autism	6316
autism$	17781
autist	6316
autistic$	11572
autumn$	13134 13135
availa	4746
available$	12613 11745
average$	5777
averse$	2602 2603 2604 2605 2606
avoid$	13844 13845 14308 14316 14329 14330 14571 14939 14971 15378 15379 16176 9980 9981
avoidant$	15191 15192 5650 6250
avoided$	13078 6873 514 13327 13335 13349 13350 7187 7793 14000 14001 14002 14003 14004 14494 16723 12304
avoiding$	9980 9981
avoids$	14971
awaiti	5204
awaiting$	11564 6190
awarde	4675
aware	4816
aware$	90 91 92 261 262 263 264 265 266 267 268 269 270 271 272 273 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1784 9107 15314 15315 3110 3111 3112 15822 4867 11324
awareness$	8405 9359 15566 9490 3131 3132 9493 9911
away$	12737 12907 12908 6711 12965 12966 13019 13035 13038 13052 13094 13095 13176 13177 13182 7103 13319 13334 13343 13370 13376 13399 13400 13406 13512 7324 7326 13578 13579 13580 13581 13582 7402 7499 7565 7570 7571 13794 13888 13893 13904 8017 8018 8019 8020 8022 8050 14310 14312 14315 14400 14401 1842 14409 1844 14411 14412 1847 14446 14451 14454 14497 8372 2469 2702 15754 16140 16364 10233 16859 16860 16885 16886 10741 10742 11300 17580 11499 17825 11643
awful$	15282
awkward$	15258 15259 15260 15261 15262 17672 12016
b$	11667 17873 12565
babes$	15886 15887 15888 15889 15999
babies$	15493 15494 15495 15496 15497 15619 15620 15621 15622 15638 15640 15641 15642 15643 15644 15645 16000 12085
baby	17818 12470
baby$	16000 11530 11531 17832 5276 5826 5827
babysitter$	15664 15827 15828 15829 15830
babysitters$	15827 15828 15829 15830
babysitting$	15778 15792
back$	12692 12738 12739 6773 13004 13060 556 557 558 559 6954 6955 13170 13171 7094 7095 7096 7097 7103 13353 13355 13356 13357 13375 13411 13412 7211 13511 13548 13831 13835 13883 13911 13935 7868 7870 1558 14186 8183 8184 8185 8186 8187 8188 8189 8190 14452 14457 8372 8373 15839 15931 10022 16363 3863 16437 16753 16754 16756 16762 16763 10737 10816
backbone$	15081 15082 15083 15084 15085
backchat$	13410 11961
backchatter$	11933
backchatters$	11933
backed$	1558
background$	15243 12006 12556
backgrounds$	15243 12006
backing$	1558
backked$	1558
backking$	1558
backs$	13935 1558 8373 10816
backstabber$	11933
backstabbers$	11933
backward$	17059 6241
bad$	6503 12721 12722 12723 12724 177 178 179 180 181 182 183 12934 12935 6766 6820 535 536 13116 1007 7603 7605 7612 7613 7614 7615 7887 7890 14110 7910 7911 7912 14132 14373 14374 14375 14376 14377 14378 14379 14380 8257 14514 14699 14701 14705 14706 14707 2222 2223 2224 8585 8588 8682 14898 2392 2397 2398 2414 2454 2455 2456 2457 2458 2459 15036 15052 15102 2537 2538 2567 2568 2569 2572 15182 15183 15184 15185 15186 15187 15188 15189 15190 15191 15192 9036 15282 9799 9800 3661 16243 10039 10041 10651 4413 4414 4415 4416 17106 17107 17108 17109 4592 5364 5468 5485 5502 5503 5505 5580 11943 5585 5650 5660 5674 5686 5805 5923
badge$	13856
badly$	2661 3645 10503 4449 12015 5672 5801 12202 5900
baffling$	1833 1836 1839 1840
bag$	14172 16265 16266 16274 11386 17609
baggy$	16267 16268 5848
bags$	14172 10049 16265 16266 16274 17366 11401 17609 12203
bail$	8522 3559 11707 17913 6186 12547
bailed	6186
bailed$	12546
bait$	14194 5470 11934
baited$	5470
baiting$	12665 12666 12667 12668 12669 5470
baits$	5470
baitted$	5470
baitting$	5470
balaclava$	16308 12203 6277
balaclavas$	16308 16309 16310 16311 16314 12203 6277
bald$	10003 10033 6271
ball$	538 539 17081
ban$	7688 7689 13896
band$	12938 13281 13282 13283 2301 17241
bandana$	12203 6277
bandanas$	12203 6277
bandit$	6221
bandits$	6221
bands$	2301 17241
bane$	9014
banger$	11841
bangers$	11841
banging$	11841
bangladeshi$	3647 10014
bank$	799 14385 14386 14387 14388 17892
banked$	799
banking$	799
bankked$	799
bankking$	799
banks$	799
banned$	12652 11233 5311
bannin	5039 5040
banning$	11330 11338 5032 11399 11400
bare$	10120 10714 5794
barely$	2891 2892 2893 3141 9501 3142 9502 3143 3229 9589 3230 3231 10074 4340 5154 5226 5725 6096
bargained$	13941 13942
barman$	12938
barred$	12652 416 417 418 419 11233
barrel$	15092 5784
bars$	16425
barter$	664 665 963
bartered$	664 665 963
bartering$	664 665 963
barterred$	664 665 963
barterring$	664 665 963
barters$	664 665 963
base	11393
base$	17599
baseball$	5857
basic$	5891
basically$	2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 5723
basis	5034
bask$	1112 1113
basked$	1112 1113
basket$	8784
basking$	1112 1113
baskked$	1112 1113
baskking$	1112 1113
basks$	1112 1113
bath	11673
bath$	17879
batted$	10158
batteries$	12441
battery$	12441
batting$	7503
battle$	5762
battles$	16124
bbrought$	11032
be$	6493 6736 6739 12990 12995 6804 6805 6806 13027 6857 6861 579 7082 7143 885 886 7248 7351 7405 7410 7474 13734 7573 7598 7673 13954 8081 8112 8343 2072 8452 14754 2189 8566 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8662 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 8921 2564 2574 8941 2635 2654 2663 2664 2665 2666 2667 2668 9052 9053 9231 9232 9233 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 9365 3031 15803 15805 3275 3320 9742 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 9843 3565 3581 3638 3651 10200 10203 16416 16417 16418 10231 10309 10319 3964 3965 3966 3967 10364 10419 10593 10668 10764 10765 4548 4549 4550 11123 11202 11215 11216 11265 4927 17493 11288 17557 11352 11363 11364 11366 5075 11444 5108 11498 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 5939
beanie$	12203
beanies$	12203
bear$	13073 977 978 979 14023 1992 3027 3028 3029 3030 10913 5941
beard$	10050 12164 12180 12182
bearded$	6271
beards$	10050 12164 12180 12182
beared$	977 978 979
bearing$	977 978 979 2944 2945 2946 2947 2948 2949 2950 15572
bearred$	977 978 979
bearring$	977 978 979
bears$	977 978 979 3027 3028 3029 3030 5941
beat	17836 17845 17853
beat$	4664 11025 11026 4668 11031 17242 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 11302 4960 11326 11368 5047 5051 11412 17846
beaten	5281
beaten$	6421 11641
beating$	1438 14356 15932 11778
beats$	17846
bebrought$	11032
became$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8976 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 17101 5380 5393 5511 5513 5518 5565 5573 5592 5605 5628 5645 5647 5656 5657 5718 6107
because$	6376 384 406 408 6777 424 425 7111 7112 1154 1235 1236 1237 7643 2856 5288 17862
becom	4713 6073
become$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8981 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 16417 5380 5393 5511 5513 5518 5565 5573 5592 5605 5628 5645 5647 5656 5657 5718
becomes$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 10283 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718
becoming$	8976 8982 5510
bed	5320 5325 6077
bed$	13103 13218 13219 13220 13221 13222 13223 13224 13225 13521 13522 13963 13964 8191 17867 11667 11668 11669 17889 11685 12437
bedbugs$	11680
bedroom$	17609 11668 17882
bedrooms$	11401 17609
beds$	13103 8191
bedtime$	15859 15860 15861 15881 15883
bedtimes$	15881 15883 16066
bedwetting$	12437
bee$	11882
been	11113 5346 6073
been$	6445 6517 6518 6568 6569 210 219 6606 6607 566 579 13333 13342 13344 13345 13346 7144 7156 812 7175 7176 885 886 7799 7800 1851 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2587 8972 8973 8974 8980 8986 2635 2654 2663 2664 2665 2666 2667 2668 2783 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3145 3320 3409 3410 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 10160 10161 10162 10177 10418 4142 4143 10519 16913 16914 10719 10720 16937 4450 4480 10860 10861 10862 10901 10902 10903 4548 4549 4550 10975 11095 11123 11215 4927 11352 5174 5197 5205 11586 11590 5231 5314 11706 5380 5393 5407 5448 5511 5513 5518 5565 5573 5592 5605 5628 5632 5645 5647 5656 5657 5718 5939 6107 6124 6137 6139 6162 6164 6170 6183 6184 6189
beer$	17742
bees$	11882
befallen$	1058 1059
befell$	12647 1058 1059 17101
before$	13048 13836 13837 13838 14291 14294 14317 9220 15492 9363 9929 9930 17050 17164 17193 17465 5110 11694
befriend$	13188 627 628 629 17375
befriendded$	627 628 629
befriendding$	627 628 629
befriended$	627 628 629
befriending$	627 628 629
befriends$	627 628 629
beg$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
began$	12743 579 13995 13996
beggar$	11939
beggars$	11852 11939 5950
begged$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
begging$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
begin	5026
begin$	12743
begins$	12743
begs$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
begun	6118
behav$	13327
behave$	12995 12998 13106 13322 13323 13324 13325 13326 7190 831 832 13408 13409 996 997 13849 13850 2323 2357 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 9880 3615 3616 3617 3618 16390 16396 16410 16516 5655 5719 12227
behaved$	13322 13323 13324 13325 13326 13327 13335 13391 13392 7190 831 832 7193 7194 13401 13402 13408 13409 13849 13850 14494 8581 2323 9021 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3615 3616 3617 3618 16526 16527 16528 16529 11966 5655 12032 5719
behaves$	996 997 13849 13850 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3615 3616 3617 3618 16516 16538 16539 16540 16541 5655 5719
behavi	17603 5039 17817
behaving$	13327 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3615 3616 3617 3618 5655 5719
behavior$	12675 2616 2617 2618 2619 2620 2621 2622 2623 2624 11722
behaviors$	12675 11722
behaviour$	3 4 5 6 7 8 9 6372 12579 12580 6379 12586 12587 22 23 6384 25 12655 12675 12762 6564 368 369 12947 12948 12949 12950 12951 12952 12953 12954 12972 12982 12983 12984 12985 13377 13378 13379 13380 922 13499 7297 938 13719 13720 13721 13722 13723 13724 1273 1274 13932 8218 1859 1860 14524 14525 14526 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 14612 14613 14614 14615 14756 14817 2616 2617 2618 2619 2620 2621 2622 2623 2624 15244 15245 15246 15247 15249 15250 15251 15572 16164 16165 16567 17343 11162 11278 17501 11299 11330 11338 11339 11390 11394 11395 11399 11400 17628 17633 17634 5069 11450 11451 17660 17809 11604 11702 11722 11723 11841 11867 11868 11918 12010 5651 6133 6134 12556
behavioural$	5651
behaviours$	12655 12675 15244 15245 15246 15247 15249 15250 15251 11722 11723 11918 12010
behavs$	13327
behavved$	13327
behavving$	13327
behind	17293 11255 17467 17494 11289 4938 11317 11319
behind$	14273 14780 15532 15533 15534 16068 16070 16073 9952 10219 16532 16534 16625 16626 16631 16632 16633 16636 16637 16638 16639 16640 16641 16642 16643 10878 17307 17461 11298 5240 12092 12508
being	6073
being$	12644 6568 6569 12799 6736 6739 6853 6874 566 7047 885 886 7573 13801 7669 1351 1352 14142 8115 8117 8118 8119 8120 2072 8448 8452 8532 8534 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8720 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8880 2549 2560 2564 2574 8963 2635 2654 2663 2664 2665 2666 2667 2668 9119 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 9289 9364 9371 3031 3320 9712 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 9856 9870 9871 9872 9874 3565 3581 3638 3651 4142 4143 16915 4450 4480 10859 11123 11366 17721 5206 5380 5393 5511 5513 5518 5565 5573 5592 5605 5628 5645 5647 5656 5657 5718 6137 6139 6162 6183 6184 6189
belief$	12278 12310
believe$	12930 12931 12932 12933 1294 1295 1296 1297 1298 1299 1300 14057 14058 14059 14060 14175 14180 2354 2362 2540 16051 16052 10552 16927 17137 4929
believed$	1294 1295 1296 1297 1298 1299 1300 8551 8552 14759 14760 14761 2354 2362 2540 16570 16571 16572 16573 16574 16746 16747 16748 4689 4901 4928 4933 4957
believes$	1294 1295 1296 1297 1298 1299 1300 2354 2362 2540 16746 16747 16748 4929
believing$	1294 1295 1296 1297 1298 1299 1300 2354 2362 2540
belift	11032
bellicose$	6241
belligerent$	6248
bells$	14257
belong	4713
belongs$	17113 12297
below$	5240 12516
bench$	5009 17669 5335
benefit$	14571 4692 17259 4983
benefited$	4983
benefiting$	4983
benefits$	4983 5037
bent$	1314 1315 1316 1317 4658
bepicked$	11032
beraid	11032
bereaved$	5252 6348
bereavement$	17851 6348
besear	11032
besieged$	2209 2210
besotted$	690 691 692 693 694 695 696
bespectacled$	6271
bespok	5228
best$	2873 3100 3101 3102
bet$	3964 10324 3965 10325 3966 10326 3967 10327 3968 3969
beta$	11539
betray$	5927
betrayed$	5924 5927
betraying$	5927
betrays$	5927
better$	6503 6544 13109 13396 13538 7464 7465 7466 14213 14214 14314 14319 14418 14419 8222 14429 14430 14500 3040 16030 16716 4868
betwee	17396
between$	9276 12534
bevisi	11032
bewitch$	1108 1109 1110 1111 5422
bewitched$	1108 1109 1110 1111 5422
bewitches$	1108 1109 1110 1111 5422
bewitching$	1108 1109 1110 1111 5422
beyond$	14928 14929 14930 2399 2491 2492 2662 2669 2826 2827 9645 3315 3316 3317 3352 3496 3931 4067 5543 5544 5564 5584 5685 5753 5877 5918
bid	5034
bid$	4978
bids$	4978
bifida$	12448
big$	6464 14690 8790 8799 8870 8873 8874 2970 2971 2972 2973 3113 3114 9748 9859 9860 9861 3594 3606 3642 10011 5609 5777 5779 5785 5802 5821
bigger$	3535
biggest$	2413 3668 5572 5825 6012
bighead$	11933
bigheads$	11933
bigmouth$	11933
bigmouths$	11933
bike	17380 11471
bike$	17677
bikini$	6275
bikinis$	6275
bimbo$	11933
bimbos$	11933
biological$	5693
biopsies$	6320
biopsy$	17770 6320
bipola	11631 6319
bipolar$	17837
birth	11105
birth$	15291 5693 12469
birthmark$	6272
birthmarks$	6272
bit$	6870 7378 7383 1415 1425 1495 1535 15485 15486 16104
bitch$	11925
bitches$	11925
bitchy$	6250
bite$	1495 1535
bited$	1495 1535
bites$	1495 1535
biting$	1495 1535
bitten$	1495 1535 12123
bitterly$	4449
black$	3623 3647 10012 3661 16233 10043 10044 10045 3686 3689 16300 16301 16302 16314 5773 5774 5797 5798 5805 5821 12203 5848
blackheads$	12193
blackmail$	12644 11778
blacko	6324
bladder$	17726
blade	17919
blade$	8483 8484 8485 11693 17916
bladed$	17916
blades$	8483 8484 8485
blam$	4630 4631
blame$	420 421 422 423 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 13450 13451 13474 13475 13476 13477 13492 13493 13494 13495 934 935 936 7317 7318 13543 13544 13545 13574 13575 13576 13577 13583 13584 13585 13586 7390 1031 7392 13599 13667 13817 13967 13968 13969 7764 7765 7766 1407 1408 1913 14479 1914 8348 8349 8350 8351 8352 14569 8364 16631 16632 16633 16955 17114 17119 17120 10922 17129 17134 17135 10955 4638 4639 4640 4641 11779 5937 5938 12301
blamed$	13454 934 935 936 13975 13976 13977 13978 13979 1913 1914 4630 4631 4638 4639 4640 4641 5351
blameless$	7390 1031 7392 11776
blames$	934 935 936 1913 1914 10922 17129 4638 4639 4640 4641
blameworthy$	6282
blaming$	934 935 936 1913 1914 16863 16864 16955 4630 4631 4638 4639 4640 4641 17213 17214 17215 17216
blammed$	4630 4631
blamming$	4630 4631
blams$	4630 4631
blank$	16340 10153
blanket$	3803
blatant$	2342 2343 2345
blazers$	10121
bleach$	5798 12441
bleached$	5798 5821 12183
bleeder$	11852
bleeders$	11852
blifte	11032
blight$	2472 9014 5554
blighted$	2209 2210 2346
blighter$	11852
blighters$	11852
blind$	8046 1687 1688 1689 10822 11572 11777 12304 5959 12463 12464
blindly$	14102
bling$	14688
blinkered$	6282
block$	14399 15068 15349 15975
blocked$	6887 14408 14494
blockers$	17745
blond$	10033 5798 5821 6271
blonde$	10033 5798 5820 5821 6271
blood$	15066 11945 12459 6126 6322
bloody$	5906
blot$	2211 2472 11933
blow$	14033 15932
blown$	9905
blue$	8092 16233 5799 5821 12203
board$	10524 10529 10530 4179 17153 10974 17220 17221 11088 17442 17686 5942 12347
boards$	12347
boast$	5472
boasted$	5472
boasting$	5472
boasts$	5472
boastted$	5472
boastting$	5472
boat$	14974 8769
boats$	14974 8769
bodge$	6285
bodged$	6285
bodges$	6285
bodging$	6285
bodies$	12936 12937 13217 13365 7162 13529 14384 3012 3013 3014 3015 3016 15852 16148 16149 16150 16151 16164 16165
bodily$	11710
body$	13217 7162 7371 2944 2945 2946 2947 2948 2949 2950 15530 3012 3013 3014 3015 3016 16013 16014 16015 16016 16148 16149 16150 16151 11198 4843 5809
boisterous$	6250
bolshy$	6252
bomb$	11885 11886
bomber$	10058 12203
bombers$	12203
bombs$	11885 11886
bone$	14963 5676
boned$	12145
book$	14284 15003 17578
books$	15003
boorish$	6243 6252
boost	5134
boots$	15908 15910 15911 15912 12203
boozer$	11933
boozers$	11933
bore$	3027 3028 3029 3030
born$	9792 5148 17736 5716 6089 6104
borough$	17677 17868 12529
borstal$	16560
boss$	12897 16056
bosses$	16056 12343
bossy$	6250
botch$	6285
botched$	6285
botches$	6285
botching$	6285
both$	7365 7897 5407 5510 12249 6006
bother$	13426 13531 13532 13533 13534 13535 14658 15933 15934 9729 16464 16465 16466 16467 16652 16807 16881 16899 11821 12255 12256
bothered$	13327 13335 14287 14288 14289 9735 16714 16725 16730 16735 16738 16739 16741 16742 16743 16744 16772 16773 16774 16775 16776 16777 10574 16799 16800 16801 16802 16807 10607 16882 16937 10894 17182 4624 12255 12256
bothering$	12255 12257
botherred$	12255
botherring$	12255
bothers$	9426 15633 9710 9711 12255
bottle$	11536
bottles$	11536
bottom$	2523 2526 6150
bottoms$	16306 10106 3747 16323 5859
bought$	12617 1587 1588 1591 1592 1593 1594 14323 8477 11825
bounce$	9633 3360 9721 9722 9725
bounced$	3360 9721 9722 9725
bouncer$	12938 13281 13282 13283
bouncers$	12938 13281 13282 13283 15318 15319 15320 15321
bounces$	3360 9721 9722 9725
bouncing$	3360 9721 9722
bound$	562 3851 3852 3853 3994 10354 3995 10355 3996 10356 3997 10357 3998 10358 3999 10359
boundaries$	14948 14949 15859 15860 15861 15881 15883 16066 11831
box$	1558 11673 5820 12262 5903
boxed$	1558
boxes$	1558
boxing$	1558
boy	11027 17335 11140 11168 17380 17431 17432 17434 17475 4937 17521 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 11630 11715 12395
boy$	396 426 464 13266 940 961 7321 13823 1343 1344 1346 2193 14811 14812 2383 14976 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 2683 15408 3032 3033 16002 9944 3599 3702 3752 3753 10238 10340 10341 11059 11687 17921 5473 11845 11851 11862 11874 5515 11891 11931 11937 5591 12004 5653 5654 12082 12162 12185
boyfri	17817
boyfriend$	12742 6840 481 13168 13238 673 674 675 676 677 13274 13275 710 711 712 713 714 13748 13749 13750 13751 13752 13753 13754 13755 13756 13759 13809 13810 8133 5255 17824 17832 17839 11639 11757 11758 5399 5400 11786
boyfriends$	12742 6840 481 13238 673 674 675 676 677 13274 13275 710 711 712 713 714 13748 13749 13750 13751 13752 13753 13754 13755 13756 13759 13809 13810 11757 11758 5399 5400 11786
boys	11042 11050 17417 11212 4855 4856 11260 4923 11309 4962 17603 11461 17667 5138 17707 6014
boys$	12688 12874 12895 12900 12903 12924 396 12987 6785 426 13024 464 6842 6843 6844 13105 6900 6902 6904 13136 13168 13206 13210 7129 7130 7135 7136 7146 7186 7199 7203 940 961 7321 13675 13680 13681 13682 13683 13684 13685 7495 7535 7536 13809 13810 13824 13833 1343 1344 1346 7756 13998 14022 14063 14066 14068 8091 8102 8103 8165 8173 14398 1864 8263 8426 14664 14678 14695 14713 8509 14722 14732 14733 14734 14735 8545 2186 2187 2188 2193 14773 14775 2216 14784 14785 14786 14787 14792 14795 14796 14811 14812 14894 2382 2383 14976 2450 2451 2452 2453 15059 15088 15089 15090 15091 15125 15136 15194 15197 15222 15223 15224 15225 15226 15227 15238 2683 15256 15318 15319 15320 15321 15408 9242 2894 2908 9330 9331 9332 9333 2998 3032 3033 15613 15614 15638 15656 3109 15676 15712 15917 16002 9942 3599 16234 3702 3752 3753 16338 16382 16471 16472 16473 16474 16475 10288 10289 10290 10305 10314 10320 16537 10332 16547 4060 10425 10426 4069 10430 10441 16703 16887 10722 10723 10724 10725 10726 10727 10787 17008 17027 17035 17036 17037 17038 17039 17040 17041 17042 17078 10999 4827 17466 11283 4932 4934 4946 17513 17515 11322 5001 17619 17653 11732 11845 11851 11862 11874 11891 11921 11931 11937 11954 12004 5653 5654 12082 12162 12287 12295
bpicked$	11032
braces$	12182 12193
brag$	5472
braged$	5472
bragged$	5472
bragging$	5472
braging$	5472
brags$	5472
braid	11032
braid$	12180 12182
braide	11032
braided$	5821 12183
braids$	16303 12180 12182
brain$	14265 14266 14267 14268 14269 14270 14271 14272 8067 8068 8069 6324
brainless$	6241
brains$	14265 14266 14267 14268 14269 14270 14271 14272 8067 8068 8069 8574 2573
brand$	16263 12218
branded$	16267 16268 5848
brands$	16263 12203 12218
brash$	6252
brassy$	6241
brat$	6221
brats$	6221
bratty$	6241
bravado$	13932 8314 1955 8316 14689
brawler$	11933
brawlers$	11933
brawn$	8574
brazen$	6252
breach	17305 6187
breach$	4658 17573 5347
breached$	4658 5347 6187
breaches$	4658 5347
breaching$	4658
break	17817 11616 17833
break$	12998 8109 2162 2163 14969 9082 16418 16651 17235 17646 17647 5471 12239
breakdown$	17105 17719 12055 12518 12529 12531
breakdowns$	12055
breakfast$	17873 17887
breaking$	12665 12666 12667 12668 12669 14039 2162 2163 16651 4524 5118 5471 5934
breaks$	2162 2163 16651 4524 5471 12239 5934
breakup$	17822
breath$	16247
breeding$	11945
bribed$	11823
bridge$	14942 14943
bridges$	14942 14943
brief	4790
brief$	4678 4700 11150
briefed$	4858 11230
briefi	12330
briefing$	4700 11150 5987 12348
briefs$	4700 11150
bright$	15030 15031 15032 5821
brightest$	15026
brilliantly$	9558 9559 9560 9561
bring	4988
bring$	12590 6385 12608 6728 6729 853 854 855 856 941 1100 1265 1266 1267 1268 1269 7633 7634 1328 1329 1330 2536 2554 2555 2556 2557 3134 11337 5002 5012 5045 5062 6034
bringed$	1265 1266 1267 1268 1269 7633 7634 1328 1329 1330 2554 2555 2556 2557
bringged$	1265 1266 1267 1268 1269 7633 7634 1328 1329 1330 2554 2555 2556 2557
bringging$	1265 1266 1267 1268 1269 7633 7634 1328 1329 1330 2554 2555 2556 2557
bringing$	853 854 855 856 941 1100 1265 1266 1267 1268 1269 7633 7634 1328 1329 1330 2536 2554 2555 2556 2557 3134 5002 5012 5062 6034
brings$	12590 6385 6728 6729 853 854 855 856 13504 941 1100 1265 1266 1267 1268 1269 7633 7634 1328 1329 1330 2536 2554 2555 2556 2557 3134 5002 5012 6034
broad$	5777 5783
broke	17845
broke$	2162 2163 9081 4524 4658 5198 5471 5934 12529
broken$	9036 9037 9083 4524 4961 11468 5198 11559 5644 12007 5934 12529
bronchitis$	6323
brothe	11610 17818 11613 5270 17847 17863 17869
brother$	13131 8166 8174 5245 5246 17816 11611 5255 11617 11640 11647 17877 12053
brothers$	13131 8166 8174 15291 12053
brough	11351 17565
brought$	12578 12588 6383 12590 6385 12608 853 854 855 856 13504 13505 13506 941 13573 1100 13700 13701 1265 1266 1267 1268 1269 7633 7634 1328 1329 1330 1807 1808 1809 1810 1811 1812 1813 1814 2536 2554 2555 2556 2557 3134 11032 4890 17557 11361 5002 17570 11468 11469
brown$	3661 16233 5797 5798 5799 5805 5821
browsing$	11126 4767
bruise$	6327
bruised$	6327
bruiser$	11933
bruisers$	11933
bruises$	6327
bruising$	6327
brunette$	10033 6271
brush$	1690 4520 4545
brushed$	1690 4453 4520 4545
brushes$	1690 4520 4545
brushing$	1690 4520 4545
bsearc	11032
buck$	13737 10040 17079 5931
budding$	8746
budget$	10958 17176 17185 17186
budgets$	17096 10958
bugs$	11680
build	4665 17269 4982 4988 5971 6013
build$	2909 2910 3531 3532 3533 16198 16199 16200 10050 4725 4935 12137
builded$	4725
builder$	12938 13281 13282 13283
builders$	12938 13281 13282 13283
buildi	11078 4988
building$	17176 17284 4725 4935
builds$	16198 16199 16200 4725 4935 12137
built$	3536 3537 9994 17319 11296 5778 12139
bulimi	6094
bulimia$	12454
bulimic$	12454
bulk$	4941 11328
bulky$	5777
bullet$	9707
bulletproof$	14928 14929 14930 12106
bullied$	12617
bullies$	14800 14801 14802 14867 14868 14869 14870 14977 14978 15012 15131 15141 11870 11871 11878 11879 11933 12272
bully$	14800 14801 14802 14868 14869 14870 14969 14977 14978 15012 11870 11871 11878 11879 11933
bullying$	12665 12666 12667 12668 12669 14895 14957 14958 15292 17213 17214 17215 17216 11778
bump$	11530
bunch$	14719 14795 2281 2303 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 2731 3072 3073 16552 11862 11946 11954 12004 12058
bungle$	6285
bungled$	6285
bungles$	6285
bungling$	6285
bunk$	5378
bunked$	5378
bunking$	5378
bunks$	5378
burden$	8676 5077 11933
burdens$	11933
bureau$	17249 17251
burgla	17235 17243 17253 17299 17467 17482 4918 17491 17495 17503 17504 17510 17518 17522 17523 17524 17525 11427 11690 11710 11711 11714 6205
burglar$	14868 14869 14870 14952 14953 14954 14955 14956 17461 11878 11879
burglaries$	17443 17468 11278 17633 5121 17917 17918 17920 12386 12393 12565
burglars$	14868 14869 14870 14952 14953 14954 14955 14956 11878 11879
burglary$	4694 17443 17444 11278 17486 17896 17906 17916 17917 17918 17920 6006 6016 12565
burgle	6359
buried$	4291 4292 4516
burly$	5777 6271
burn$	2376 2377 2408 2409 17846
burned	5281
burned$	13930 13943 13944 13945 13957 13958 2376 2377 2408 2409 17846 11641
burning$	2376 2377 2408 2409
burnned$	2376 2377 2408 2409
burnning$	2376 2377 2408 2409
burns$	2376 2377 2408 2409 17846
burnt$	13929 13943 13944 13945 13957 13958 2376 2377
bury$	4291 4292 4516
burying$	4291 4292 4516
bus$	13132 13133 15037 16614
busine	11152 11426 12415
business$	13154 13155 13953 7748 13956 15300 9448 9449 9450 9452 15659 16013 16014 16015 16016 16118
businesses$	17247 17337 17358 5059 17632 17662
businessman$	6262
businessmen$	6262
businesswomen$	6262
busy$	17131 10926
but$	6584 811 7291 7292 14220 8210 8890 9256 2897 2898 2899 2900 2903 2904 2905 2906 9271 9272 9273 9274 9311 9327 9602 9682 9857 3498 16381 16650 10869 12277
button$	14040 14041 14042 14043 14044
buttons$	14040 14041 14042 14043 14044
buvidal$	6332
buy	11249
buy$	12873 7411 1587 1588 1591 1592 1593 1594
buying$	7411 1587 1588 1591 1592 1593 1594
buys$	1587 1588 1591 1592 1593 1594
buzz$	6457 98 6461 13075 13076 13077 13640 13641 13642 13699 14656 14682 11802 5812
bvisit	11032
by	11489 6050 6057
by$	12807 12894 7050 7051 7055 7574 8454 8455 8476 14724 15181 9050 9182 9514 15941 9848 3489 9927 16369 16708 16942 10738 10739 10740 17014 17017 17018 17019 17020 11014 11067 4778 4851 4885 17484 11280 11321 17538 17565 11417 17624 11550 17774 11581 5368 12250 12284 12345 12523 12525
c$	12565
cahms	6336
caked$	3670
calculated$	6501 142
calculating$	6250
call	4804
call$	7166 1098 1099 1204 13884 13889 7703 7704 1345 7706 1347 1348 1349 7807 7808 8286 14493 9672 3313 16685 16686 16687 10557 16899 17059 17061 17062 4701 11126 4767 4796 12295
called$	6875 6876 6877 6878 6879 6880 6881 6882 13663 1098 1099 14494 10550 16937 17182 11121 17363
caller	11069
caller$	11069 11854 11888
callers$	11069 11854 11888
callin	17281
calling$	1098 1099 9368 4701 11091
callous$	6250 6282
callousness$	6282
callout$	12521
callouts$	12521
calls	4860
calls$	16685 16686 16687 17061 17062 17111 17112 4701 17293 11097 17427 17626 5061 11422 12295 12296
came$	12788 12789 413 13391 13392 7193 7194 13401 13402 916 13846 1371 1393 14306 2832 2835 3734 3743 17182 4890 4926 5184 5404 5434
camera	11198 11217
camera$	4817 17398 17404 11199 11200 4841 4842 17409 4851 17423 4865
cameras$	4817 17398 17404 11199 11200 4841 4842 17409 4851 17423 4865
camhs	11545 6336
camhs$	10532 17751
camouflage$	12203
campaign$	6061
can	4739
can$	6516 303 867 868 869 972 973 976 1013 13740 7715 1380 1382 1383 1401 1402 7769 7770 7771 7772 7773 1622 1624 1627 1661 1666 1667 1668 1669 1670 1723 1770 1916 1920 8977 2692 2764 2767 2768 2770 2778 2871 3068 3116 3140 3152 3155 3191 3197 3240 3273 3366 16041 3483 3552 3553 3554 16142 9955 3611 16185 10307 3970 4005 4008 10394 4235 10647 10648 10649 4563 4732 11134 4851 4881 4985 11351 5003 5107 11536 5242 5872 6064
canada$	5849
cancer	11631 6322
cancer$	2474 17811 17837 11933
candidates$	11388
candle$	14127
cannab	17919 11717
cannabis$	39 6468 13218 13219 13220 13221 13222 13223 13224 13225 13230 13612 13617 8658 17415 11541 17748 17750 11693 17923 11733 6117
cannon$	11887
cannons$	11887
cannot	5165 5242
cannot$	965 1012 13738 1620 1625 1721 1768 1915 1921 1922 1923 2023 2080 3884 10258 10262 16494 16495 16496 16497 4004 4021 4233 4308 11602 5435
canny$	9647 9648 9649 3610
cans$	11536
cap$	3725 16292 16293 16294 16303 16308 10112 10113 3754 3755 12203 5847 12208 12217
capab	11291
capabi	17681
capability$	6301
capable$	2366 3071 3118 9487 9510 9511 3157 3170 3173 3174 9535 3176 3177 3179 3190 3540 3571 3572 3573 3574 3575 10369
capaci	17681
capacity$	3065
capital$	14967
caps$	3725 16292 16293 16294 16295 16296 16303 16308 16309 16310 16311 10112 10113 3754 3755 12203 5847 12208 12217
capsules$	11537
captivate$	1108 1109 1110 1111 5422
captivated$	1108 1109 1110 1111 5422
captivates$	1108 1109 1110 1111 5422
captivating$	1108 1109 1110 1111 5422
captur	11078 6013
capture$	16186 16187 17284
captured$	11205
car	11471 12536
car$	13159 13160 13161 13162 13279 13280 13609 13829 14224 14716 14717 14718 17677 17876 5998
caravan$	17866
card$	11126 4767 17776
care	5293
care$	6470 6471 6472 6473 6474 1092 7454 8090 1731 14500 14508 14509 14510 14511 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8739 9080 9126 9476 9477 9478 9481 9482 9484 9485 9488 9499 15755 9556 15775 15776 15777 15778 15792 15798 15799 15800 15801 15802 15856 15857 15858 3809 3810 10171 10172 10173 10244 10245 10246 16464 16465 16466 16467 16498 16499 16500 16700 10533 16740 16807 10602 16881 16902 16903 16904 16905 16906 16907 16908 16909 10706 10707 10708 10709 10710 16949 17149 17150 17151 17152 10967 4608 4609 4610 17751 17760 17780 17812 17844 17857 11653 17884 5694 12255 12256 12306 6128 12526 12527 6168 6350
cared$	16714 16730 16735 16738 16739 16741 16742 16743 16744 16746 16747 16748 16772 16773 16774 16802 16807 4608 4609 4610 12255 12256
career	17500
career$	6922 11867 11868 5519 6011
careful$	12592 6391 6392 6393 6394 15763
carefully$	13396
careless$	118 119 121 122 6766 962 1077 1367 1855 1946 1947 16848 16849 5449 5452 6242 6282
carelessly$	6282
carelessness$	6372 12579 12580 12973 12974 12975 12976 12977 12978 13377 13378 13379 13380 13466 7261 7299 7300 7320 13527 13719 13720 13721 13722 13723 13724 13932 8221 8314 1955 8316 6282
carer	5268 17847 6173
carer$	9029 9030 17814 17816 11617 17857 5297 5299 5300 12526 12533
carers$	13705 7810 2367 2368 9029 9030 9540 11617 17857 11920 12526
cares$	3809 3810 16498 16499 16500 4608 4609 4610 5297
caribbean$	3647
caring$	8851 5297 12237
carpet$	17086
carrie	17293 4825
carried$	6572 12788 12789 12798 12819 12837 13358 924 925 13652 13654 7619 7621 7623 14416 2123 2124 2125 3699 3700 16877 16878 16879 16880 17585 5405 11766 5840
carries$	12818 12836 751 752 924 925 7619 7621 7623 2123 2124 2125 2325 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2885 3394 3395 3396 3615 3616 3617 3618 3699 3700 10443 11104 17320 17473 11270 5405 11766 5840 5941
carry	4825
carry$	12689 12705 6571 12817 12835 6790 12998 13027 13029 13030 13031 6834 6835 6836 751 752 13322 13323 13324 13325 13326 924 925 7405 7406 13713 13714 13715 13716 13717 13718 13733 7619 7621 7623 13830 13909 14175 14180 14585 14586 14621 14623 14629 14631 2123 2124 2125 14743 14744 2324 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2884 3394 3395 3396 3615 3616 3617 3618 3699 3700 16418 10442 5026 5405 11766 5840 5941
carryi	17293 11255 17494 11688 11713
carrying$	12799 13057 13322 13323 13324 13325 13326 7406 14112 14142 2123 2124 2125 8536 3699 3700 16625 16626 16631 16632 16633 16634 16635 16636 16637 16638 16639 16640 16641 16642 16643 17227 17307 17461 17473 4938 11317 11319 17894 11710 5405 5840
cars$	13279 13280 13609 14716 14717 14718
case$	14857 14989 14990 15126 15193 10971 17296 11163 4936 4971 4978 11342 17554 17909 11893 11895 12008 12009 6004 12552 12558
cases$	14857 14989 14990 15126 15193 17296 11893 11895 12008 12552
cash	5027
cash$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13075 13076 13077 6950 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13321 13640 13641 13642 13729 13730 13731 13732 13737 13825 14172 14175 14180 14183 14184 14185 14186 14660 14661 14688 8486 14715 17310 11387 11693 5626
cast$	12688 1301 1302 2196 10305 10314 10320 16547
casts$	2196
casual$	1077 17046
casually$	3645 5801 12202
casualty$	17762 17763
catalogue$	4139
catcalls$	12918
catch	17269 17405 17556 11355 12421
catch$	7308 4743 17410 17420 4994 17561 17562 17692
catches$	4994
catching$	4994
category$	8990 5288
catheter$	6329
catty$	6250
catwalk$	16331
caught	17569 17570
caught$	12617 12625 579 13848 13922 13923 13943 13944 13945 13957 13958 14926 14927 15855 17517 5049 5353 5632 6204
cause$	12578 12608 904 1040 1132 13876 14856 2340 2341 14969 9672 3313 16417 4952 17545 5068 5076 11892 5559 5562
caused$	12578 12608 904 13504 13505 13506 1040 13700 13701 2340 2341 5559 5562
causer$	14979 11857
causers$	14979 11857
causes$	904 13504 1040 14856 2340 2341 17545 11892 5559 5562
causin	11289 4938
causing$	12665 12666 12667 12668 12669 904 1040 7587 14902 2340 2341 16651 11298 5559 5562
cautio	11690 12544
caution$	6437 17613 17896 5340 17915 12557
cautiond$	5340
cautioned$	17509 5340 6186
cautions$	17915
cautious$	12594 17046
cavalier$	1077 6282
cbo	11394 11395 6197
cbo$	17600 17601 11396 12557
cbos$	17600 17601 11396
cbt$	12478
cce$	13111 14111 14113
cctv	11198 11217 4950 11310
cctv$	11060 11061 11062 4703 4704 17280 4719 4770 11164 4817 17404 11199 4844 4854 17423 4865 5989 12357
cease$	1842 1844 1847 3004 3005 11416
ceased$	3004 3005
ceases$	3004 3005 11416 17639
ceasing$	3004 3005
cell$	16424 16561 17249 17251 17344 5989
cells	11705
cells$	14962 17911
central$	17308
centre$	14324 14907 17632 17636 5113 17702 17705 5942 12557
cerebral$	6322
certain$	3851 3852 3853 3928 10324 10325 10326 10327 3968 3969 16627 16628 16629 16630 4065
certainly$	10434 4096 4104 10464 4105 4106 12246
certainty$	3929
chain$	17304 12203 12337 6004
chains$	17304 12203
challe	17436 11374
challenge$	16651 17580 5123
challenged$	16651 17517
challenges$	16651 5123
challenging$	8588 15182 15183 15184 15185 15186 15187 15188 15189 15190 15258 15259 15260 15261 15262 2697 2698 2699 2700 2701 16651 5644 5648 5650 12016 6250
chance$	6528 6529 6530 171 12844 12845 12846 12847 12848 12849 6700 341 342 13530 13871 13872 13873 1515 7966 7967 7968 14337 14338 14339 14340 14341 14342 14577 14578 10266 10270 3911 3912 3913 10274 10275 10296 10400 4041 4499 4500 4501 4502 17087 17088 5016 5065 11816 12292
chanced$	1515
chancer$	11933
chancers$	11933
chances$	6528 6529 6530 171 12809 12842 12843 12844 12845 12846 12847 12848 12849 6700 341 342 13530 13871 13872 13873 1515 14577 14578 4499 4500 4501 4502 17087 17088 11816 12292
chancing$	1515
change$	12734 479 13106 7028 13235 13556 1096 14308 14550 14551 14552 14553 15168 15176 16341 16390 16396 16410 16448 16449 16513 16536 10331 16544 10360 10361 4002 4003 16584 16585 16586 16601 16606 10401 16927 12227 12228 12235
changed$	479 1096 10241 16542 16570 16571 16572 16573 16574 11659 6141
changes$	479 1096
changing$	1096 14768 16584 16585 16586 10387 12235 6141
chaos$	13468 13678 13793 14682 14730 11788 11802 11821 11919
chaotic$	2671 9037 5644 12005 5646 5648 6250 6282
chaperone$	15664 15792 15827 15828 15829 15830
chaperones$	15792 15827 15828 15829 15830
chaperoning$	15792 15867
character$	14888 15130 11946
characters$	8712 15130 16147 11946
charg	17556
charge	17293 11255 4981 17552 11348 11361 17569
charge$	1536 1537 1538 1539 1540 1541 1542 3286 16805 17461 17546 11341 11359 17577 5046 17613 5088 5340 17915 12391 6065 12550
charged$	1536 1537 1538 1539 1540 1541 1542 9394 9395 9396 9397 9398 9399 9400 9401 17509 17528 17566 17567 5046 17615 5340 6188 12549
chargeed$	5340
chargeing$	5088
charges$	1536 1537 1538 1539 1540 1541 1542 17472 17554 4991 11359 17579 5046 5088 17915 12391 12394 6065 12550
charging$	1536 1537 1538 1539 1540 1541 1542 11348 5046 6029
charity$	10524 10529 10530 4179 17153 10974 17220 17221 5942
charm$	1108 1109 1110 1111 9112 5422
charmed$	12617 1108 1109 1110 1111 5422
charming$	1108 1109 1110 1111 5422
charmmed$	1108 1109 1110 1111 5422
charmming$	1108 1109 1110 1111 5422
charms$	13365 13366 1108 1109 1110 1111 5422
chart	4826
chart$	4711 11085 4866 12338
charted$	17329 4866
charts$	12338
chase$	12663 12664 1170 1496 1497 1498 1499 1500 1501 1502 14656 5424
chased$	1170 13875 1496 1497 1498 1499 1500 1501 1502 14323 5424
chaser$	17061 17062
chasers$	17061 17062
chases$	1170 1496 1497 1498 1499 1500 1501 1502 5424
chasing$	1170 1496 1497 1498 1499 1500 1501 1502 17061 17062 5424
chat$	13191 13192 627 628 629 13417 11108 4750 17374 17375
chated$	627 628 629
chating$	627 628 629
chats$	627 628 629 4750 17374 17375
chatted$	627 628 629
chatting$	627 628 629
chav$	6221
chavs$	6221
cheap$	14195
cheat$	14969 11878
cheating$	6241
cheats$	11878
check	17331 5967 12330
check$	16899 4715 11077 4722 4726 4730 4734 4808 11177 17398 4873 4898 17739 12342 12353 12397
checke	11036
checked$	14494 16937 17182 17228 4726 11093 11175 11220 4873 11325 17607
checkes$	4726
checking$	4726 4730 4808 4873
checks$	4726 4730 4808 17398 4853 4873 4898 12342 12353 12397
cheek$	13413 15112 16232 11961
cheeks$	16232
cheeky$	2447 5579 6250
cheerfully$	729 730 731 13298 1259 1260 1261 1262 1263 1264
chemotherapy$	6320
chested$	12144 12154
chicken$	13132 13133
chief$	5555
child	17603 11601 11630 11715 12470
child$	396 426 464 650 940 961 7321 1343 1344 1346 2193 14811 14812 2383 14976 15059 15088 15089 15090 15091 15194 15196 15197 15222 15223 15224 15225 15226 15227 15238 2683 15408 15458 15488 15493 15494 15495 15496 15497 15570 15571 3032 3033 15619 15620 15621 15622 15640 15641 15642 15643 15644 15645 15662 15937 15938 16000 16077 16078 16079 16080 3515 3516 3517 3518 3519 16086 16087 16088 16089 9943 3599 16189 16192 3702 3752 3753 10240 11531 17807 17858 5294 5295 17921 5388 5473 11844 11862 5506 5509 11874 5519 11931 11954 12004 5653 5654 12051 12085
childhood$	13608 3502 3503 9864 3505 3506 9867 16075 16158 12113 6074
childish$	9409 9410 9411 16158 5757 6250
childlike$	15532 15533 15534 9409 9410 9411 9617 9618 9619 9620 12092
childr	11573
children$	12688 396 12987 6785 426 464 13105 6900 6902 6904 7129 7130 7135 7136 7146 7186 7199 7203 940 961 7321 7495 1343 1344 1346 7756 14022 8091 1864 8263 8426 14722 14732 14733 14734 14735 8545 2186 2187 2188 2193 14773 14775 2216 14784 14785 14786 14787 14792 14811 14812 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 2382 2383 14976 2450 2451 2452 2453 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 2683 2719 15408 15457 9255 2908 15487 15493 15494 15495 15496 15497 15570 15571 15574 3032 3033 15613 15614 15619 15620 15621 15622 15638 15640 15641 15642 15643 15644 15645 15661 3109 15893 15896 15897 15937 15938 15939 15940 16000 9816 9817 16076 16078 16079 16080 3515 3516 3517 3518 3519 16086 16087 16088 16089 9942 3599 16189 16192 3702 3752 3753 16471 16472 16473 16474 16475 10288 10289 10290 10305 10314 10320 16537 10332 4060 10425 10426 4069 10430 10441 16703 4174 4175 16887 10722 10723 10724 10725 10726 10727 10779 10786 17027 17035 17036 17037 17038 17039 17040 17041 17042 17078 10939 10998 10999 17778 17779 5293 11732 11829 11844 11862 11874 11921 11931 11954 12004 5653 5654 12051 12085 12249 12286 12287 12289 12295 12533
chin$	16232
chinese$	3647 10014 12192
chip$	2502 9069 2710
chips$	2502
chis	5969
chis$	12329
chlamy	6331
choice$	3 4 5 6 7 8 9 12675 6483 6484 125 126 6487 128 129 130 6491 6492 133 12700 12701 12702 12703 12704 12706 12707 6502 12709 12710 12711 12712 12713 12714 149 150 151 176 12750 12751 12752 12753 12754 12755 12756 12757 12947 12948 12949 12950 12951 12952 12953 12954 6752 12959 12960 12961 12969 12970 6789 430 431 6821 13028 463 6824 6825 6826 6827 13622 7527 7528 7703 7704 1345 7706 1347 1348 1349 13993 13994 8014 1655 1656 15322 15502 9516 9517 9518 15725 15726 11722 11723 11724 11725 11728 12087
choices$	3 4 5 6 7 8 9 6372 12579 12580 6379 12586 12587 22 23 12675 12700 12701 12702 12703 12704 12706 12709 12710 12711 12712 12713 12714 159 160 161 162 6537 6538 6539 6540 6541 6542 6543 12750 12751 12752 12753 12754 12755 12756 12757 12758 12759 12762 12765 12766 12767 12768 12769 6564 12947 12948 12949 12950 12951 12952 12953 12954 463 6824 6867 6868 13377 13378 13379 13380 7297 938 13719 13720 13721 13722 13723 13724 13932 8218 1859 1860 14524 14525 14526 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 15502 15545 15546 9516 9517 9518 15725 15726 15756 11722 11723 11724 11725 12087
choked	5281
choked$	11641
choose$	152 153 154 172 173 12776 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13186 13187 13317 13318 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 14316 14350 2127 2132 15631 9500 15713 15714 16174 16416 16670 5369 5420
choosed$	1270 1271 1272 1285 1286 1287 1288 1289
chooses$	152 153 154 172 173 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13186 13187 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 14350 2127 2132 16670 4569 4570 4571 4572 5369 5420
choosing$	152 153 154 172 173 12947 12948 12949 12950 12951 12952 12953 12954 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 1043 1044 1045 1046 1048 1049 1050 1051 1052 13626 13627 13697 1270 1271 1272 1285 1286 1287 1288 1289 8493 8494 8495 15716 15717 4569 4570 4571 4572 5369 5420
chose$	152 153 154 172 173 12776 6784 12991 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13317 13318 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 13995 13996 14226 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14350 2127 2132 16670 17075 4569 4570 4571 4572 10953 17160 5369 5420 12304
chosen$	152 153 154 172 173 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13327 13335 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5369 5420
chronic$	17715 6088
chubby$	9995 10033 6271
chunky$	5777
churlish$	6243
cid	17250
cider$	17742
cigarette$	13640 13641 13642
cigarettes$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13640 13641 13642 14715
cin$	6350
circles$	10049
circul	4771 4890 6027
circulate$	4679 11040 4681
circulated$	4679 11040 4681 17248 4785
circulates$	4679 11040 4681
circulating$	4679 11040 4681
circulation$	12387
circumstances$	16669 16692 12537
citalo	6112
citalopram$	12472
citizenship$	17823
city$	9989 17677 17868
civil	5039 6050
civil$	11338 11399 6040
clad$	3704 3705 3706 12150 12161 5842
claim$	13663 8275 14482 14483 14484 14485 14486 8546 8547 8548 14762 12542
claimed$	13663 8546 8547 8548
claiming$	13663
claimmed$	13663
claimming$	13663
claims$	13663 8546 8547 8548 14762 5209
clamp$	6046
clamped$	17704 6046
clamping$	6046
clamps$	6046
clarif	4741 4956
class$	6940 14784 14785 14786 14787 14818 14822 15040 8942 15263 15618 16105 17144 17796 17919 11717 12509 6205 6311
classed$	2639 4713
classmates$	13131 15819 15825 11732 11877
classroom$	17796
clear	4720 4744 5136
clear$	1833 1836 1839 1840 3661 3928 4065 10881 4933 5053 17647 11473 5805 5891 6027 6033 6053
cleared$	5139
clearly$	863 3898 3899 3900 3901 10428 10429 4070 4096 4104 10464 4105 4106 10512 4548 4549 4550 5430 5939
cleft$	6322
clever$	13860 13861 13862 2971 2972 2973 9647 9648 9649
climb$	7403 2150 2151
climbbed$	2150 2151
climbbing$	2150 2151
climbed$	12841 2150 2151
climbing$	7403 2150 2151
climbs$	2150 2151
clingy$	6250
clinic	5192 6073
clinic$	17739 11552 17759 17763 5952 12436
clinically$	6097
clip$	7024 7025 666 667 17280 4775
clips$	7024 7025 666 667 4775
clique$	2301
cliques$	2301
cliquey$	6241
clones$	16329
close	4893
close$	6862 7874 7894 3011 17135 4601 4688 11238 11253 12290
closed$	8797 4503 4601 4651 12242 12245 12290
closes$	4601 12290
closing$	16863 16864
closure$	11338 5032 6066
cloth$	15067
clothe$	12349
clothes$	6384 25 6402 13075 13076 13218 13219 13220 13221 13222 13223 13224 13225 922 7297 938 1273 1274 8486 16148 16149 16150 16151 16164 16165 10061 10062 16289 16290 16292 16293 16294 16295 16296 16300 16301 16302 16303 16315 16335 11495 12203 12208 12349
clothing$	16148 16149 16150 16151 10061 10062 16292 16293 16294 16315 16335 12203 12205 12208
clout$	13736 13745 14064 14208 14689 11784 11785
clown$	11933
clowns$	11933
clozapine$	6332
club$	16258 4618 5942 5952
clubs$	16258
clued$	2798 2804 9819
clueless$	6241 6282
cluster$	11481
clusters$	11481
co$	8366 15160 10136 10185 10191 10196 10205 10271 10277 10315 12000 6050
coach$	12897 12938 13213
coaches$	12938 13213
coat$	16292 16293 16294 16303 17609 17887 12203 12208 12216
coats$	10061 10062 16292 16293 16294 16295 16296 16303 17609 12203 12208 12216
coaxing$	14161 14162 14163 14164 14165 14166 14167 14168 14307
cocain	11532 17919 11717
cocaine$	13617 17738 11541 17750 17923 11733
cocktail$	11865
cocky$	6250
coddling$	15778
code$	12136
codein	11532 11539
codeine$	17738 17745 17748
codes$	12136
coelia	6088
coeliac$	12448
coerced$	12617 14632 14633 14634 14635 14654
cognitive$	6071
cohort	11027 17335 11140 11168 17380 17431 17432 17434 11260 17475 4937 11309 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 12395
cohort$	14822 8619 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 15618 16552 17441 17448 17466 4932 17515 5001 17630 17653 17654 5109 12004 6015
cohorts$	17441
coil	5175 11535
coil$	17741
coincide$	4669
coincides$	4669
cold$	16935 17157 17885 5621
coliti	6088
colitis$	12448
collarbone$	17764 17765
collarbones$	17764
colleagues$	9281 9282 9283 4795
collec	12330 5971 6013
collect$	4677 11084 4820 11500
collected$	7104 7105 7106 7107 7108 4677 11084 17319 4820
collecting$	15867 15881 15883 15890 4677 11084 4820
collective$	5891
collects$	4677 11084 17320 4820
colleg	5051
college$	10524 10529 10530 10532 4179 17153 10974 17220 17221 11411 5212 5213 17786 17787 17788 17790 17792 17800 17803 5942 5952 12502 12503
colleges$	17797
collude$	896 897 1637
colluded$	896 897 1637
colludes$	896 897 1637
colluding$	896 897 1637
colonoscopy$	6320
colostomy$	6329
colour$	12167
coloured$	5821
colours$	16315 12167 12203
combat	5062
combative$	6248
combination$	11865
combustible$	5505
come$	6532 12744 12888 413 6832 6837 6838 6875 6876 6877 6878 6879 6880 6881 6882 13329 7133 7404 1209 1371 1393 14052 14242 8198 14499 14571 2273 2475 2476 2477 2478 2479 2480 2544 2830 2833 3144 9564 9565 9566 3314 15909 9842 3521 3522 3734 3743 3756 3757 3758 3759 3760 16390 16396 16410 16417 16516 16526 16527 16528 16529 16568 10410 4120 10555 16778 16779 4926 17623 17689 5184 5404 5434 12227
comes$	413 914 1371 1393 13960 14306 2274 2650 2831 2834 3314 3734 3743 3756 3757 3758 3759 3760 16516 10410 17397 17623 17689 5184 5434 6181
comeuppance$	13926
comfort$	10958
comfortable$	1275 1276 1277
comforted$	15892
comforting$	15890 15892
coming$	12729 413 13354 7404 13924 13925 1393 3314 16389 5184 17842
comings$	11181 11187 11188 4869
comman	11097 11130
command$	17336 11476 12364
commands$	17303
comment$	3767 3768 3769 3770
commented$	3767 3768 3769 3770
commenting$	3767 3768 3769 3770
comments$	12918 13514 13839 13840 3767 3768 3769 3770
commentted$	3767 3768 3769 3770
commentting$	3767 3768 3769 3770
commit	11255 17494 11289 4938 11317 11319 17622
commit$	12998 16390 16396 16410 16418 17440 17470 17497 4958 17545 17711 12227
commits$	17440 4958 17545 17711
committal$	17537
committed$	17620 17711 5354
committing$	17307 17461 11298 17581 5354
committs$	5354
common$	7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 7784 7785 7786 14265 14266 14267 14268 14269 14270 14271 14272 8067 8068 8069 8398 15094 2578 16850 16851 16852 17149 17150 17151 17152 11710 12306
commun	4686 11426 5342
communicate$	627 628 629 17121
communicated$	627 628 629
communicates$	627 628 629
communicating$	627 628 629
communication$	4540 4541 4542 4543 5891 12283
community$	14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14846 14907 14911 14912 11046 11182 4954 4974 5031 5059 17632 17662 11702 11829 6195 6197
companion$	12715
companions$	12715
company$	12568 12715 6699 13008 13026 13529 13670 13671 13672 13809 13810 14117 14687 8487 2128 2129 2130 2131 8492 14702 14703 14704 8500 8501 15567 15568 16118 10524 10529 10530 4179 17153 10974 4618 17220 17221 11828 5942 5951
compar	4733
compare$	11077 4873
compared$	17228 11093
compareed$	4873
compareing$	4873
compares$	4873
compass$	14605
compete$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
competed$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
competent$	3465 3466
competes$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
competing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
complacency$	16955 6282
complacent$	10926 6282
complain$	13946 13947 13948 13949 14198 8275 14482 14483 14484 14485 14486 3767 3768 11795 12247
complained$	7716 7717 3767 3768 12247
complaining$	3767 3768 16651 12247
complainned$	3767 3768 12247
complainning$	3767 3768 12247
complains$	3767 3768 12247
complaint$	2191 2192 16858 16941 17056 11835 12295
complaints$	2191 2192 16858 16941 17056 17111 17112 5061 11835 12295 12296
comple	17585
complete$	13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 2342 2343 2345 3803 4584 4725 5891
completed$	12807 16526 16527 16528 16529 4119 16877 16878 16879 16880
completeed$	4725
completeing$	4725
completely$	2747 10503 5738 5882 5885
completes$	4725
complex$	8924 5648 6074
complexion$	10050 12165 6272
complexions$	12165 6272
compli	4799
compliance$	11159 11840 11998
compliant$	9040 11997
complicit$	46 545 546 547 548 549 563 13299 897 13583 13584 13585 13586 11767 11779
complicity$	12971 896 11316
complied$	13335
complies$	16538 16539 16540 16541
comply$	12998 14571 16341 16390 16396 16410 16448 16449 12227 12228
comprehension$	12278
compromise$	10 5358 5359
compromised$	10 5358 5359
compromises$	10 5358 5359
compromising$	12568 10 5358 5359
compulsive$	5519
computer$	12354
conceal$	1876 1877 3738
concealed$	1876 1877 3738 12220
concealing$	1876 1877 3738
concealled$	1876 1877 3738
concealling$	1876 1877 3738
conceals$	1876 1877 3738
concer	11490 5168 5243 5278 6112
concern$	6477 14256 8401 15901 10591 10592 16902 16903 16904 16905 16906 16907 16908 16909 16941 12295
concerned$	9417 9418 9419 15626 15627 15628 9423 9424 15877 15878 9673 10891 10892 10982 4623 17494
concerning$	15182 15183 15184 15185 15186 15187 15188 15189 15190 5650
concerns$	14256 14612 14613 14614 14615 10591 10592 16941 17111 17112 17696 12295 12296
concerta$	12472
conclusion$	17203
conclusions$	17203
concus	6324
condescending$	6283
condit	11508 6187
condition$	17714 17913 12452 12465 12480 12546
conditional$	6184 6185
conditions$	14728 5317 17913 12537 12546
conduc	4825 17585 5026
conduct$	3 4 5 6 7 8 9 6372 12579 12580 6379 12586 12587 22 23 6384 25 12675 368 369 12972 13377 13378 13379 13380 7297 938 13719 13720 13721 13722 13723 13724 1273 1274 14524 14525 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 14756 2616 2617 2618 2619 2620 2621 2622 2623 2624 2836 2837 2838 2839 2840 2841 11722 5651 6067
confer	17860
confidence$	2787 2789 2944 2945 2946 2947 2948 2949 2950 16164 16165
confident$	12111
confidential$	5972
confidentiality$	17084
confir	4741 4956
confirm$	4698 17450
confirmed$	4698
confirmes$	4698
confirming$	4698
confirms$	4698 17450
confiscate$	4765
confiscated$	4765 11193 17593
confiscates$	4765
confiscating$	4765
conflict$	13468 13776 14662 14959 16652 5317 11788 11841
confro	17436 11374
confront$	17580
confrontation$	13468 14662
confrontational$	15191 15192 15258 15259 15260 15261 15262 12016 6248
confrontations$	14662
congregate$	15298 12135
congregated$	15298 12135
congregates$	15298 12135
congregating$	15298 12135
congregation$	17362 11157
congregations$	17362 11157
connected$	2205 4902 17494 11297 11841
connection$	5352
conned$	12617 15853
conniving$	6252
conscience$	15081 15082 15083 15084 15085 2573
conscienceless$	6241
conscious$	6501 142 6763
consensual$	5710 6215
consent$	12971 682 683 684 685 686 687 2757 2758 2759 2760 15631 15756 15806 9610 9611 16031 16032 11790
consented$	682 683 684 685 686 687 13254 689 724 753 2757 2758 2759 2760 3265 3266 11790
consenting$	682 683 684 685 686 687 5710 5729 6215
consents$	682 683 684 685 686 687 2757 2758 2759 2760
consequences$	12676 12677 12678 12679 12681 12682 12683 12685 12760 196 12770 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 14295 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14924 15313 16377 16378 16379 17616
consid	4713 4890 5128
consider$	14571 2380 2508 2511 16390 16396 16410 16927 12227
considerable$	8726
consideration$	16949
considered$	8551 8552 2261 2380 2508 2511 2634 5169 5510
considering$	2380 2508 2511 2855 5169
considerred$	2380 2508 2511
considerring$	2380 2508 2511
considers$	2380 2508 2511
consistent$	3803
consistently$	4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 4127 4128 5865 5887
consoled$	15892
consoling$	15890 15892
consort$	5466
consorted$	5466
consorting$	5466
consorts$	5466
consortted$	5466
consortting$	5466
consta	4664 11025 11026 4668 11031 17242 11060 11061 11062 4703 4704 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 4854 11302 4960 11326 11368 5047 5051 11412
constable$	11024 17232 17237 17266 17267 17268 11063 11064 17282 11083 11112 11118 11120 17334 17338 17339 17341 11148 17357 4800 17370 11214 17508 11320 17574 11407 11411 17618
constables$	11024 17232 17237 17266 17267 17268 11063 11064 17282 11083 11112 11118 11120 17334 17338 17339 17341 11148 17357 4800 17370 11214 17508 11320 17574 11407 11411 17618
constant$	10855 10856 5593
constantly$	616 4047 4048 4049 4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 4127 4128 4449 5879 5887
consti	4713
consul	11547 11548 11555
consultant$	17753 17754 17756 17761
contac	17281 17291 17331 11186 4869
contact$	6454 12661 12662 6695 6696 6699 6864 13188 627 628 629 634 635 636 637 638 639 640 13319 1145 2724 2725 17281 5274 12057 12222
contacted$	627 628 629 634 635 636 637 638 639 640 1145 13995 13996
contacting$	627 628 629 634 635 636 637 638 639 640 1145
contacts$	627 628 629 634 635 636 637 638 639 640 1145 17374 17392 11229
contactted$	627 628 629 634 635 636 637 638 639 640 1145
contactting$	627 628 629 634 635 636 637 638 639 640 1145
contain$	14933 14934 15154 16584 16585 16586 11110 12235
contains$	11110
contempt$	17198 17199 17200 17201 17202 17537
contemptuous$	6283
contend$	3377 3378
content$	326 327 332 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 1632 1633 1634 1635 1636 1819 1820 1821 1822 3471 5420
continually$	616 4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 4127 4128 5887
continue$	12743 12776 12816 12838 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 16417 5376
continued$	94 6455 6456 12776 12798 12816 12838 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 3803 5376
continues$	12776 12816 12838 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 5376
continuing$	94 6455 6456 12776 12816 12838 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 5376
continuously$	4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 4127 4128 5887
contra	6109
contraception$	15722 15723 15724 12469
contraceptive$	12469
contract$	17596 12557
contracts$	17596
contradictory$	14759 14760 14761
contribute$	896 5067
contributed$	12578 896 13505 13506
contributes$	896 5067
contributing$	896
contro	11130 5062 11423 6066
control$	13865 14316 14571 14602 14608 14887 14918 14933 14934 8786 15154 15182 15183 15184 15185 15186 15187 15188 15189 15190 9018 15228 15235 15236 9041 15273 15279 15280 9567 9568 9982 16492 16584 16585 16586 11060 11061 11062 4703 4704 4705 17336 11152 11164 11165 4854 11217 4950 17629 11449 5101 17698 11904 12235 6062 12426
controlled$	12617 13288 14323 16395 16401 16406 16415 16481 16487 16525 16570 16571 16572 16573 16574
controlling$	5650 12343 6250
controls$	11104 12343
convenience$	10958
conveniently$	5944
convic	11348 4999 11361 6354
convict$	11947 6035
convicted$	17509 17528 17566 17567 17615
convicting$	6035
conviction$	17554 11359 6306 6355
convictions$	17472 17554 11359 17579 6306 6355
convicts$	11947
convince$	16513 16536 10331
cookie$	12060 12102
cookies$	12060 12102
cool$	14742 8537 8538 3467 3468 5700 5748
cooper	11504
cooperate$	12962 14571 15161 15173 15176 16341 16390 16396 16410 16448 16449 16458 16459 16460 16927 17710 12227 12228
cooperated$	15161
cooperates$	16538 16539 16540 16541
cooperating$	15161
cooperation$	15160 4002 4003 12000
coordi	6050
cope	11540
cope$	9130 2790 9151 9152 2793 2836 2837 2838 2839 2840 2841 15631 9476 9477 9478 9481 9482 9484 9485 9488 3135 3136 3137 15713 15714 9512 3153 3154 9515 3161 15741 3182 3198 3377 3378 3473 3474 3488 16177 16929 17746 17747 5737
coped$	2836 2837 2838 2839 2840 2841 3161 3182 3198 3488 5737
copes$	2836 2837 2838 2839 2840 2841 3161 3182 3198 3488 5737
copied	4685
copied$	17314
coping$	2836 2837 2838 2839 2840 2841 9476 9477 9478 9481 9482 9484 9485 9488 15716 15717 3161 15741 3182 3198 3488 5737
copy$	4790
core	17621 17697
core$	2281 8642 8687 8688 14963 8764 17308 17564 5138
corner$	14124 16124
cornrows$	6272
corporate$	5891
correl	4733
correlated$	11093
corrob	4686
corroborated$	11046
corrupting$	2222 2223 2224 5503
cost$	970 971 13573 14131 14242 10958
costs$	970 971 10958
costume$	12197
costumes$	12197
cotton$	5728
couch$	8794 8795 17878
could	4673
could$	26 27 28 29 30 468 469 470 471 472 473 477 478 485 486 487 488 489 490 512 513 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 783 784 867 868 869 967 972 973 976 1014 1104 13739 13770 13786 7715 1381 1401 7769 7770 7771 7772 7773 1621 1623 1626 1661 1666 1667 1668 1669 1670 1703 1722 1917 1918 1942 8978 2693 2764 2767 2768 2770 2778 2871 3068 3116 3140 3191 3197 3240 3366 3483 3552 3553 3554 3611 16185 3885 10307 3970 4006 4007 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4234 4242 4309 4509 4593 4594 4596 4597 11053 4696 4732 11134 4977 4985 5003 5242 5872
council$	16457 10524 10529 10530 10532 4179 17153 10974 4618 17220 17221 11421 5891 5940 5951
counse	11527 11547 11548
counselling$	17733 17759 12435 12478
counsellor$	17753 17754 17756
count$	9251 9252 9253 3108 9469 3964 10324 3965 10325 3966 10326 3967 10327 3968 3969
counte	11165
counted$	9251 9252 9253 9551 3192 3193 3194 3195 3196 9557
counter$	17371
counters$	17371
countless$	6577 6604 8093 8126 10855 10856 10881
country$	16120 11735
counts$	9251 9252 9253 3108 9469 11104
county$	6906 6907 6924 6931 6934 6941 6943 13156 13157 13158 14111 14113 7944 1650 8013 14373 14374 14375 14376 14377 14378 14379 14380 2305 14905 2410 9134 15978 15979 15980 15981 15982 17503 11306 17677 17868 12529 6311
couple$	2281 2731 17871
courier$	14871 2311 11880
couriers$	14871 2311 11880
course$	10354 10355 10356 10357 10358 10359 10457 10464 4105 4106 16674 16685 16686 16687
courses$	16685 16686 16687
court	11361 17569 11688 6031 6187
court$	353 13104 864 865 7633 7634 1496 1497 14959 11257 17566 17567 17571 5009 17669 17894 17900 5335 11701 5346 5409 5418 6031 12391 12518 12550 12551 6192 6197 12560
courted$	353 864 865 7633 7634 1496 1497 5409 5418
courtesy$	16791 16792 16850 16851 16852
courting$	353 864 865 7633 7634 1496 1497 5402 5409 5418
courts$	353 864 865 7633 7634 1496 1497 14961 15294 15295 17566 17567 5009 17669 17894 5409 5418
courtted$	353 7633 7634 1496 1497 5418
courtting$	353 7633 7634 1496 1497 5418
cousin	17818 17869
cousin$	13131 5246
cousins$	13131
cover$	1185 1186 14478 3738 10750 4486 4519
coverage$	11228
covered$	1185 1186 3738 4486 4519 12220
covering$	1185 1186 16277 3738 4486 4519
coverings$	16277
coverred$	1185 1186 3738 4486 4519
coverring$	1185 1186 3738 4486 4519
covers$	1185 1186 3738 4486 4519
covert	5135 5989
covert$	11495 5972 12349 6024
covertly$	12349
covid$	6321
cow$	11925
coward$	11933
cowardly$	6282
cowards$	11933 12272
cowed$	15914
cows$	11925
cp$	6350
cpn$	11396
cpns$	11396
cps	11106
cps$	17312
cpw$	11396
cpws$	11396
crack	11532 17919 11717 6047
crack$	13617 8658 17048 17415 17738 17750 17923 11733
crackdown$	12407
cracked$	17570 11435
crackeddown$	12407
crackhead$	6238
crackheads$	6238
crackingdown$	12407
cracks$	17048
cracksdown$	12407
craft$	12118
crafty$	6241
crave$	1226 1227 2090 2091 2136 2138 5428 5664
craved$	1226 1227 2090 2091 2136 2138 5428 5664
craves$	1226 1227 2090 2091 2136 2138 5428 5664
craving$	1226 1227 2090 2091 2136 2138 5428 5664
crawling$	2411
crazy$	12005
create$	641 904 1040 2340 2341 4725 5559 5562
created$	641 904 1040 13700 13701 2340 2341 5559 5562
createed$	4725
createing$	4725
creates$	641 904 1040 2340 2341 4725 5559 5562
creating$	641 904 1040 2340 2341 5559 5562
creation$	13626 13627 13697
creature$	11954
creatures$	11954
cred$	13746 15967
credibility$	15968 11838
credible$	14755
credit$	13218 13219 13220 13221 13222 13223 13224 13225 13230 13232 13233
creep$	12745 11933
creeps$	11933
crept$	12746
cretin$	6238
cretins$	6238
crew$	12938 13281 13282 13283 2301 15618 16105
crews$	2301
cried$	7307 13663 5421 5443
cries$	2706 5421 5443
crime	17235 17243 4686 17253 11051 17299 17305 4747 4802 11242 11263 17483 4918 17495 17496 17503 17504 4939 17510 17518 17522 17523 17524 17525 17531 11329 11422 11427 11428 11454 11461 17667 17713 11714 12337 12351 12375 12403 12415
crime$	12663 12664 6733 13111 13126 13128 13678 7630 14111 14113 14114 14218 14373 14374 14375 14376 14377 14378 14379 14380 14669 14730 14808 14809 14895 14905 14957 14958 14959 8798 2500 15128 15292 9915 4664 11025 11026 4668 11031 11035 17242 17250 11046 17257 4694 11073 11076 4723 4724 4729 17296 17299 11107 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 11138 17347 17348 17349 11145 4788 11151 4793 17364 17365 17367 11162 11164 17381 11233 17443 17461 17468 17469 11273 11275 11278 11299 11302 4960 11326 17533 17534 17535 11368 11389 11394 5047 5051 11412 11414 5057 11418 17628 5063 17633 17634 5069 17637 17638 11438 17644 17645 5092 17660 11480 5121 5137 5145 5342 17920 11729 11731 11787 11841 5626 6004 6016 6023 12386 12393 12404
crimes$	13111 14111 14113 17296 17443 17468 17469 11278 11299 11414 5057 11418 17628 5121 5145 12386 12393
crimin	17243 4686 17253 17291 17305 4893 17462 17467 17482 17483 17503 17531 11422 6004 12368 12375 12403 6050 12415 12416 6191 6205 6311 6312
criminal$	13111 13116 13119 13136 14111 14113 14705 14706 14707 14708 2237 14867 14868 14869 14870 2326 14952 14953 14954 14955 14956 14977 14978 8809 2504 2505 2506 2507 15141 9036 9043 9044 9045 17143 11046 11073 11137 11253 17460 17490 11294 11343 11348 5040 11688 5342 11710 11711 11714 11731 5467 5508 11878 11879 11947 5590 5602 5642 5688 12059 12337 5980 6031 6196 12565 6250
criminalise$	4579 4580 4581 4582
criminalised$	4579 4580 4581 4582
criminalises$	4579 4580 4581 4582
criminalising$	4579 4580 4581 4582 17213 17214 17215 17216
criminality$	13111 13126 13128 14111 14113 14905 17628 11729 11918 12364
criminally$	5678 6004
criminals$	13136 14110 14669 14671 14705 14706 14707 14711 2237 14867 14868 14869 14870 2326 14946 14952 14953 14954 14955 14956 14977 14978 2504 2505 2506 2507 15141 17143 17489 17490 11731 11878 11879 11947 12059
criminogenic$	6228
crimint$	17402
crisis$	1131 1134 1135 11555 12480 6336
crocodile$	7882
crohn	6322
crook$	14903 14952 14953 14954 14955 14956 15012 11878 11917
crooked$	10038
crooks$	14903 14952 14953 14954 14955 14956 15012 11878 11917
crop$	10067 16292 16293 16294 16309 16310 16311 10110 12208 5854
cropped$	5821 5848
cropper$	13937
cross	4733
cross$	8767 9922 16128 16129 16130
crosscheck$	11077
crosschecked$	11093
crossreferenced$	11093
crowd$	13514 13670 13671 13672 13680 13681 13682 13683 13684 13685 13809 13810 14063 14094 14095 14719 2301 2731 11828 11862 11863
crowds$	2301
crown	6191
crown$	11106
cruel$	16848 16849 16862 16962 5590 6250
cruelty$	2230 2231 15254 15255 12014
crushed$	4961
crutches$	12481
cry$	7993 7994 14202 8281 8285 2706 5421 5443
crying$	2706 5421 5443
cse$	13111 14111 14113
cucumber$	16034
cucumbers$	16033
cues$	4499 4500 4501 4502
culpable$	13583 13584 13585 13586 11779 12299 6282
culpri	11255 12395 6304
culprit$	14800 14801 14802 17461 11870 11871 11915 11932 12372
culprits$	14800 14801 14802 17461 11870 11871 11915 11932 12372
culture$	4389 4390 11841
cunch$	11735
cunning$	12118 6250
curb	5062
curfew	4799 11330 5342
curfew$	15859 15860 15861 15881 15883 11159 17536 11702 17913 11831 12399 12561 6356
curfews$	15859 15860 15861 15881 15883 11831 12399
curiosity$	6372 12579 12580 8221 16902 16903 16904 16905 16906 16907 16908 17149 17150 17151 17152 12306
curled$	10024
curly$	5798 5821
curren	4686
current$	11046 11090 11343
curse$	9014
custod	4747 17569 17833 17836 11631 11705
custodial$	6195
custody$	13128 14959 16424 16560 4719 11107 11233 4884 11245 11273 11275 17812 17837 5275 17905 17911
customer$	6688 13213 11946 12060 12108 12119
customers$	6688 13213 15130 15318 15319 15320 15321 17662 11829 11946 12060 12108 12119
cut	5062 6079
cut$	1560 14308 2501 16267 16268 10084 10086 17647 5159 12172 12183 12405
cuts	5062
cuts$	1560 5159 12172
cuttin	5062
cutting$	1560 5159
cynical$	15191 15192 16862
cystic$	6088
dabble$	545 546 547 548 549
dabbled$	545 546 547 548 549
dabbles$	545 546 547 548 549
dabbling$	545 546 547 548 549
dad	11610 17818 11613 5258 5268 11629 5270 5273 5279 17847 17863 17869 11666
dad$	15291 9095 2736 2737 9211 2974 9335 9336 9337 9338 9381 9382 9383 3524 3525 3526 5245 5246 5247 17814 17816 11611 5254 5255 11617 5259 17828 17829 5266 5267 5271 17840 17844 11639 11640 11647 5299 5300 17877 12053
daddies$	11761
daddy$	11761
dads$	3524 3525 3526 5266 12053 12116
daft$	121 122 962 1896 5450
daily$	17747
damage	11263 4918 17495 17496 17503 17504 4939 17510 17522 17523 17525 11329
damage$	16619 16620 16621 17105 17469 11278 11299 17534 17535 5057 11418 17894 17906 17916 17917 17920
damaged$	8924 5644 12005
damn$	16790 16876
damp	5320
damp$	17885 11680
dance$	14937 3389 3390 3391 3392 3393
dancers$	10305
danger$	12566 12567 12577 12644 6450 6451 6452 12663 12664 12665 12666 12667 12668 12669 12676 12677 12678 12679 12681 12682 12683 12685 6610 6611 6612 6613 6614 6615 6616 6617 258 259 260 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 7215 7216 13439 13531 13532 13533 13534 13535 13678 1131 1134 1135 13776 13778 13806 7630 13880 14132 14142 14254 14325 8144 14373 14374 14375 14376 14377 14378 14379 14380 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14606 14611 14612 14613 14614 14615 14656 14658 14662 14669 14682 14808 14809 8621 2262 8623 8624 8625 8626 8627 8628 8629 8630 8631 8632 14839 14840 8635 8636 8637 8638 8639 8640 15114 15313 15376 15552 15553 15554 15555 15556 15722 15723 15724 15835 9631 15902 9824 16117 10839 11035 11456 11729 11769 11788 11802 5462
dangerous$	12566 12567 6503 12804 12805 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 13119 8144 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 8481 14699 14712 8924 5363 5505 6249
dangerously$	11799
dangers$	12566 12567 6450 6451 6452 12676 12677 12678 12679 12681 12682 12683 12685 6557 6558 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 1131 13778 14254 8144 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14612 14613 14614 14615 15313 15364 15365 15366 15367 15368 15369 15370 15722 15723 15724 9824 16117
dangle$	5438
dangled$	5438
dangles$	5438
dangling$	5438
dare$	14210 9922
dark$	3661 16233 16243 3689 10109 5797 5798 5799 5805 5821 12203 5848
darker$	3661 5797 5805
darkest$	3668 5825
data	11089
data$	17084 17295 17332 11127 17398 12353
databa	12330 12335
database$	17270 17283 17311 17439 17479 17480 12354
date	11398
date$	16010 16011 16012 11029 17604 12552
dates$	11029 4745 12552
dating$	5402
daught	17603
daughter$	15487 11531
daughters$	15487
daunt$	9585
daunted$	15914
daunts$	9710 9711
dawn$	6027
day	12389 12411
day$	6497 16104 10404 10405 4046 16644 16645 16646 4095 16685 16686 16687 17425 5016 17690 17746 17747 5201 5202 5234 11596 11597 12308
days	11540
days$	15597 16685 16686 16687 17746 17747 5201 5202 17787 5234 12308
dazzled$	2094
dc$	17355
dci$	17355
dead	17836
dead$	1314 1315 1316 1317 8777 17722 17838
deadbeats$	6237
deaf$	8045 10823 10824 10825 11572 5960 12462
deal	17482
deal$	12998 6834 6835 6836 13073 580 581 582 6945 751 752 7114 7115 7405 7406 7636 13909 14147 14175 14180 14237 14244 14381 14585 14586 14743 14744 2251 14874 8953 9115 2790 9151 9152 2793 2984 9463 9466 15713 15714 3377 3378 16177 4634 17436 17440 17470 17473 17497 17498 5373 11780
dealer	12368
dealer$	12591 12660 6666 6667 12881 12892 12893 12901 12909 13068 13069 13070 13071 13116 13136 13139 13156 13157 13158 13167 13169 13172 13210 13244 13281 13282 13283 13293 13295 13296 13297 7092 13610 13611 13674 13680 13681 13682 13683 13684 13685 7483 13711 13712 7510 7512 7519 7520 7521 7522 13748 13749 13750 13751 13752 13753 13754 13755 13756 13758 13759 13825 13826 13971 14062 14077 14110 14203 14477 8478 14685 14686 14705 14706 14707 14708 2237 14850 14868 14869 14870 14877 2326 14952 14953 14954 14955 14956 14977 14978 15008 2504 2505 2506 2507 15722 15723 15724 15949 15950 15951 15952 16003 5146 11727 11731 11786 11878 11879 11933 11947
dealers$	12591 12660 6666 6667 12881 12892 12893 12901 12905 12909 6714 12924 6719 12926 13068 13069 13070 13071 13116 13136 13139 13156 13157 13158 13167 13169 13172 13210 13244 13281 13282 13283 13293 13295 13296 13297 7092 13610 13611 13674 13680 13681 13682 13683 13684 13685 7483 13711 13712 7510 7519 7520 7521 7522 13748 13749 13750 13751 13752 13753 13754 13755 13756 13758 13759 13825 13826 13971 14045 14062 14077 14110 14203 14477 14669 14672 8478 14685 14686 14693 14705 14706 14707 14708 14711 2237 14850 14867 14868 14869 14870 14877 2326 14952 14953 14954 14955 14956 14977 14978 15008 2504 2505 2506 2507 15131 15318 15319 15320 15321 15722 15723 15724 15949 15950 15951 15952 17488 5146 11727 11731 11786 11820 11878 11879 11933 11947
dealin	17243 17253 17293 11255 17467 17491 17494 17495 17503 17504 17522 17523 17525 11688 11710
dealing$	12663 12664 13111 13122 13127 13145 580 581 582 13153 13156 13157 13158 7406 14111 14113 14142 14218 14373 14374 14375 14376 14377 14378 14379 14380 2251 14895 2500 15292 9413 9439 15978 15979 15980 15981 15982 16624 16625 16626 16631 16632 16633 16634 16635 16636 16637 16638 16639 16640 16641 16642 16643 4697 17307 17461 17499 17581 17633 17894 17916 5357 5373 11780 11977 12360 12564
dealings$	6454 12661 12662 15573
deals	17293
deals$	580 581 582 751 752 2251 11104 17320 17440 17473 17498 5357 5373
dealt$	580 581 582 8607 8608 8609 8610 2251 9394 9395 9396 9397 9398 9399 9400 9401 16161 16162 16163 4633 17569 17570 5008 5129 5344 5373
dear$	13536 13537
dearly$	11783
death	17817 17819 17862
death$	13439 17721 5252
debt	17817
debt$	1131 12518
debts$	1131 12518
decamp	6004
decamped$	12364
deceitful$	6250
deceitfulness$	2230 2231 15254 15255 12014
december$	13134
decency$	15081 15082 15083 15084 15085 16791 16792 16850 16851 16852
decent$	8586 2227 10671 10672 10673 10674
decide$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 15631 9500 15713 15714 16174 16185 17269 5420
decided$	152 153 154 6784 12991 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1285 1286 1287 1288 1289 14350 16185 17075 4571 4572 10953 17160 5420
decides$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 16185 5420
deciding$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 15716 15717 16185 5420
decisi	5093
decision$	6402 12675 6483 6484 125 126 6487 128 129 130 6491 6492 133 12700 12701 12702 12703 12704 6499 12706 12707 6502 12709 12710 12711 12712 12713 12714 155 156 157 158 12750 12751 12752 12753 12754 12755 12756 12757 6555 6821 13028 463 6824 6825 6826 6827 7703 7704 1345 7706 1347 1348 1349 15502 9516 9517 9518 15725 15726 4296 10773 17554 11722 11723 11724 12087
decisions$	3 4 5 6 7 8 9 6379 12586 12587 22 23 6402 12675 12700 12701 12702 12703 12704 12706 12709 12710 12711 12712 12713 12714 155 156 157 158 159 160 161 162 6537 6538 6539 6540 6541 6542 6543 12750 12751 12752 12753 12754 12755 12756 12757 12758 12759 463 6824 6867 6868 7297 938 13719 13720 13721 13722 13723 13724 14524 14525 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 15502 15509 15545 15546 9516 9517 9518 15725 15726 4296 17554 11722 11723 11724 12087
decked$	3704 3705 3706 5842
declin	5062 5144 17757
decline$	2607 2608 2609 16354 5863
declined$	2607 2608 2609 16354 16360 16365 16366 16367 16368 5863
declines$	2607 2608 2609 16354 5863
declining$	2607 2608 2609 16354 5863
decrea	5062
decrease$	17627
deemed$	8551 8552 2634
deep$	7591 7900 3689
deepen	4665
defeating$	6508
defect$	17714
defenceless$	9432 15886 15887 15888 15889
defend$	9124 15679 9476 9477 9478 9481 9482 9484 9485 9488 9538 9539 5426
defendded$	5426
defendding$	5426
defended$	5426
defending$	9476 9477 9478 9481 9482 9484 9485 9488 9538 9539 5426
defends$	5426
defensive$	6282
defensiveness$	16955 6282
deferred$	6197
defiance$	2230 2231 15254 15255 12014
defiant$	15191 15192 5650 6250
deficit$	12428
defied$	2162 2163 5471
defies$	2162 2163 5471 5950
definite$	3928
definitely$	10434 4096 4104 10464 4105 4106 12246
defy$	2162 2163 5471
defying$	2162 2163 5471
degenerate$	6221
degenerates$	6221
degrade$	5115
degraded$	5115
degrades$	5115
degrading$	5115
degree$	403 404 405 15775 15776 15777
delay	17716 12431
delay$	17105 17169 12430
delayed$	12304
delaying$	16863 16864
delays$	17105 17169
deleted$	14494
deliberate$	6501 142
deliberately$	616 1006 5944
delicate$	5777
delight$	1112 1113
delighted$	1112 1113
delighting$	1112 1113
delights$	1112 1113
delightted$	1112 1113
delightting$	1112 1113
delinquency$	6221
delinquent$	14867 5642 5644 12005 5650 6221
delinquents$	14867 6221
deliver$	6834 6835 6836 7089 732 7406
delivered$	7089 732
delivering$	7089 732 7406
deliverred$	7089 732
deliverring$	7089 732
delivers$	7089 732
demand$	11422 11436 5077 11500 12247
demandded$	12247
demandding$	12247
demanded$	12247
demanding$	15258 15259 15260 15261 15262 12016 12247
demands$	12247
dement	11631
dementia$	17837
demonise$	4579 4580 4581 4582
demonised$	4579 4580 4581 4582
demonises$	4579 4580 4581 4582
demonising$	4579 4580 4581 4582 17213 17214 17215 17216
demons	4912
demotivated$	6250
den$	14084
denial$	16955 11819
denies$	5112
dental	5192
dental$	11552
dentis	11547
dentist$	17753
deny$	10247 17598 5033 5112
denying$	5033
department$	10524 10529 10530 4179 17153 10974 4618 17220 17221 5940 5951
depend	12477
dependence$	5182
dependency$	5182 11554
dependent$	5182
depends$	5326
deplorable$	6282
deploy	5045
depo	5175 11535
depo$	17741
deport	17819 17833 11631
deported$	17837
depraved$	6252
depres	17817 17836 11631 6319
depressant$	12472
depressants$	12472
depressed$	12433
depression$	17837
depressive$	17835
deprivation$	5289
deprive$	17598 5033
deprived$	5644
depriving$	5033
depth$	16978
dereliction$	6282
derision$	17198 17199 17200 17201 17202
derisory$	16983
descend$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descendded$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descendding$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descended$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descending$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descends$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descri	4691 11131
described$	2266 2643
description$	4792 11224 12426
descriptions$	11039 17246 17271 4792 4805 11224 17437
desert$	5927
deserted$	5924 5927
deserting$	5927
deserts$	12733 5927
desertted$	5927
desertting$	5927
deserve$	12730 12731 12732 887 888 3041 5412 11940
deserved$	12730 12731 12732 887 888 13457 15021 5412 11940
deserves$	12730 12731 12732 887 888 5412 11940
deserving$	12730 12731 12732 887 888 5412 11940
design	4713
designed$	5067 5139
designer$	14660 14661 15136 10060 16267 16268 10089 3731 12203 12206 5848 5858
desire$	10370 16577 16578 16579 16580 16581 16582
desires$	13874
desk	11051 11054 11130
desk$	11024 17232 17237 17249 17251 17257 17258 17260 17273 17282 11083 11112 11118 11120 17334 17336 17338 17339 17341 17344 17351 11148 17357 17370 17508 11320 17574 11407 11411 17618
despair$	14972
desperate$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 1310 1311 1312 1313 5420
despite$	205 6565 206 207 208 236 241 245 246 247 276 13163 13164 13165 13166 14574 14575 14576 4495
desserts$	13928
destined$	562 3851 3852 3853 3994 10354 3995 10355 3996 10356 3997 10357 3998 10358 3999 10359 5869
destiny$	15852
destroy$	13876
destroying$	13880
destruct$	11792
destructed$	11792
destructing$	11792
destruction$	13546 13880 11792
destructive$	6469 13121 11792 5504
destructs$	11792
destructted$	11792
destructting$	11792
detail	4683 4691 4745 11105 11131 4782 11142 11143 17532
details$	6683 6684 6685 17270 17271 17290 11108 11180 17437 17706
detain	11355 17569 5141
detain$	17561 17617 11501 6035
detained$	12380
detaining$	6035
detect	4664 11025 11026 4668 11031 17242 17250 11051 11060 11061 11062 4703 4704 11076 4723 4724 4729 11106 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 4854 11217 11302 4960 11326 11348 17556 11368 5047 5051 11412 6033 12421 6304
detection$	16186 16187 17554 12391 6032 6033
detections$	17554 17579 12391 6032
detective$	11024 17232 17237 4680 17257 17266 17267 17268 11063 11064 17282 4717 11083 4748 11109 11112 11118 11120 17334 17338 17339 17341 11148 17355 17357 17370 11207 11214 17423 17508 11320 17574 11407 11411 17618
detectives$	11024 17232 17237 4680 17257 17258 4693 17266 17267 17268 11063 11064 17273 4708 17282 4717 11083 17312 4748 11109 11112 11118 11120 17334 17338 17339 17341 11148 17355 17357 17370 17379 11207 11214 17423 17508 11320 11350 17574 11407 11411 17618
detent	5342
detention$	14817 16652 11702 11876 6343
detentions$	14817 11876 6343
deter$	13565 7360 7361 7362 7363 5015 17647 5088 17692 6043
detergent$	12441
deteri	17757
detering$	5088
determ	4720 4741 4744 4895 4956
determine$	4698
determined$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1310 1311 1312 1313 5420
determineed$	4698
determinees$	4698
determineing$	4698
determines$	4698
deterping$	5015
deterr	17570 6066
deterred$	17517 6043
deterrence$	12426
deterrent$	12413 12426
deterrents$	12413
deterring$	5015 6043
deters$	5015 5088 6043
deterting$	5015
detox$	12471
develo	12330 5971
develop$	4677 11084 4725
developed$	2824 4677 11084 4725
developing$	4677 11084 4725
developmental$	6067 6074 6151
develops$	4677 11084 4725
deviant$	5602 11967 5644 12005 5650
device	4860 11385
device$	4676 4750 11125 11174 4833 17400 17591 5993
devices$	16037 16179 4676 4750 11125 17366 11174 4833 17400 17591
devil$	15102 11852
devils$	11852
devious$	8809 6250
di$	17355
diabet	6322
diagnosed$	6315
diagnoses$	6315
diagnosis$	12428 6315
diagram$	4711 12338
diagrams$	12338
dialysis$	6320
diamond$	15009
diamonds$	15009
diazep	6112
diazepam$	12472
dice$	873
dicing$	873
dictate$	14918
did$	187 12788 12789 12798 12822 12830 12833 279 511 646 7089 732 7117 7188 7204 7210 981 982 983 984 13562 13563 999 7486 7490 1200 1335 1642 1643 1644 14226 1704 1741 8216 8217 1891 1892 1893 8262 8265 1924 1925 1926 1927 1967 1977 1978 1979 1980 1981 1983 1987 2008 2009 2010 2017 2026 2053 2078 2083 8559 2595 2599 2703 2704 2705 3206 3212 3219 3246 3263 3292 3295 3301 3304 3488 3813 4084 10456 16664 16665 10465 10466 4117 4191 4192 4193 4195 4196 4197 4198 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4227 4228 10603 4253 10619 10625 4266 10627 10629 10633 4274 4275 4276 10637 10638 10661 10663 4326 4333 4334 4335 4351 4353 4354 4355 4356 4357 16943 16944 4394 4396 17075 10915 17139 17140 17141 17142 17162 17163 4604 5405 5451 5895 5898
die$	17722
died	17819 11614 17836
died$	17820
diet	11526 11528
diet$	17732 17734
dietar	6094
dietary$	12454
dietician$	6338
dieticians$	6338
dietitian$	6338
dietitians$	6338
difference$	2916 16503 16504 16505 16506 16507 16508 16509 16510 16555
different$	648 7464 7465 7466
differently$	13396 8830
diffic	4904 17716
difficult$	12568 1404 1405 1406 1444 7804 1445 1446 7806 1447 8374 8378 8580 8588 8924 2588 2589 2590 2591 2592 2593 15182 15183 15184 15185 15186 15187 15188 15189 15190 15248 15258 15259 15260 15261 15262 2697 2698 2699 2700 2701 15292 3095 3096 3097 11264 17672 5644 5648 5650 12011 12016 6250
difficulties$	13462 13469 13470 1131 13698 15248 5249 12011 12429 12430 12480 6157
difficulty$	1131 13698 12429 12430 12480 6157
dig$	1554 1555 3559
digger$	14981
diggers$	14981
digging$	1554 1555
digs$	1554 1555
dim$	5615 6250
dinner$	17887
dire$	16983 6283
direct	6050
direct$	4840
directed$	11201 17408 11230
directes$	4840
directing$	12343
direction$	4811
directs$	4840 12343
dirt$	17143
dirty$	8809 16267 16268 17885 5821 5841 5848 6271
disabi	11526
disabilities$	12460
disability$	17732 11569 12428 12465 6330
disabl	11631
disabled$	11572 17837 6330
disaffected$	5644 12005 5774
disappear$	13179 620 621 10842
disappeared$	620 621
disappearing$	620 621 13902 11736
disappearred$	620 621
disappearring$	620 621
disappears$	620 621
disappointing$	4413 4414 4415 4416 10857 17064 5923
disappointingly$	6284
disaster$	2310
disasters$	2310
disband$	17646
discernment$	11791
discharge$	12545
discharged$	4651
discipline$	15081 15082 15083 15084 15085 11818
disciplined$	8607 8608 8609 8610 12035
disclo	4746 4907 11267 5286
disclose$	12962 12998 14571 16390 16396 16410 12227
disclosed$	7716 7717
disclosure$	2191 2192
disclosures$	2191 2192
discourage$	13565 7360 7361 7362 7363
discov	17242 11055 4720 4741 11149 4895
discover$	17261
discuss$	16390 16396 16410 12227
disdain$	17198 17199 17200 17201 17202
disease$	12428
disengage$	12998 6246
disengaged$	12245 6246
disengagement$	6246
disengages$	6246
disengaging$	6246
disgrace$	7301 9014 6282
disgraceful$	15182 15183 15184 15185 15186 15187 15188 15189 15190 16962 5650 6282
disgracefully$	6282
disguised$	5480
dish$	3387
dishevelled$	6271
dishonest$	6250 6282
dishonesty$	2230 2231 15254 15255 12014
dishonour$	7301
disinterested$	12245 6250 6282
dislike$	14971
dislocated$	5198 11559
dismal$	4592 6282
dismally$	6282
disman	11435 6300
dismantle$	17646
dismantled$	4961 17641
dismantling$	5118
dismiss$	2046 17134 5936
dismissed$	2046 4503 5924 5936
dismisses$	2046 5936
dismissing$	2046 16863 16864 5936
dismissive$	15191 15192 10745 6282
dismissively$	6282
disobedience$	13719 13720 13721 13722 13723 13724 13932 2230 2231 15254 15255 12014
disobedient$	5644 6250
disobey$	7366 2162 2163 16651 5471
disobeyed$	7366 2162 2163 16651 5471
disobeying$	7366 2162 2163 16651 5471
disobeys$	7366 2162 2163 16651 5471
disord	11263 4918 17495 17496 17503 17504 17518 17523 11329 11422 11423 11428 11454 11461 17667 17716 12477
disorder$	14957 14958 15248 15292 17469 11278 17533 17534 17535 11339 17628 17629 17634 5069 17660 12011 12427 12428 12430 12436 12454
disorderly$	6250
disorders$	15248 12011 12454
dispersal$	11338 11394 11395 5081 11701
disperse$	17617 17646
dispersing$	5118
display$	370 1897
displaye$	11040 4681
displayed$	370 1897 11040 4681
displayes$	11040 4681
displaying$	370 1897 11040 4681
displays$	370 1897
disposal$	4768 12391 12557
disposals$	12391
dispro	5967
dispute$	12521
disputes$	12521
disregard$	115 120 12998 7366 2162 2163 8702 8703 2344 8705 4658 5471 5936
disregardded$	120 7366 2162 2163 4658 5471 5936
disregardding$	120 7366 2162 2163 4658 5471 5936
disregarded$	120 7366 2162 2163 4658 5471 5924 5936
disregarding$	120 7366 2162 2163 4658 5471 5936
disregards$	120 7366 2162 2163 4658 5471 5936
disrespect$	2230 2231 15254 15255 17198 17199 17200 17201 17202 12014 12247
disrespected$	12247
disrespectful$	15191 15192 6250
disrespecting$	12247
disrespects$	12247
disrespectted$	12247
disrespectting$	12247
disrup	17552 17556 17570 11435 12421
disrupt$	14895 4949 5088 11467 12239 12247 6055 6303 6307
disrupted$	14895 17641 17680 12239 12247 12418
disrupting$	14895 16651 4949 5088 12239 12247 6055 6303
disruption$	14895 15292 17514 17594 17683 17694 6056 12417 6059 6303 6307
disruptive$	8579 2222 2223 2224 8588 15182 15183 15184 15185 15186 15187 15188 15189 15190 15292 5503 5644 12005 5650 6250
disrupts$	14895 5088 12239 12247 6055 6303
disruptted$	14895 12239 12247
disruptting$	14895 12239 12247
distance$	7558 7559 7560 7561 7562 7563
distant$	16069
distinguish$	4663
distinguishs$	4663
distri	4771
distribute$	4679 11040 4681
distributed$	4679 11040 4681 17248
distributes$	4679 11040 4681
distributing$	4679 11040 4681
disturbance$	12521
disturbances$	12521
disturbed$	5644 12005 6250
dither$	6285
dithered$	6285
dithering$	12311 6285
ditherred$	6285
ditherring$	6285
dithers$	6285
diva$	11933
divas$	11933
dive$	1536 1537 1538 1539 1540 1541 1542
dived$	1536 1537 1538 1539 1540 1541 1542
dives$	1536 1537 1538 1539 1540 1541 1542
divide$	17646
dividing$	5118
diving$	1536 1537 1538 1539 1540 1541 1542
divorc	17817 17819 11614 11616 17833 17862
divorce$	17822
divorced$	17820
divorcing$	17820
dla	11569
dla$	17775
dna$	15066
do	17323
do$	185 12798 12820 12828 12831 280 6655 6869 511 646 7089 732 7151 981 982 983 984 13562 13563 999 1074 1201 1335 14175 14180 1642 1643 1644 1705 8216 8262 8266 8268 8269 8270 1924 1925 1926 1927 1965 1977 1978 1979 1980 1981 1983 1985 2015 2024 2051 14621 14623 14629 14631 2076 2081 8558 8762 2595 2597 2703 2704 2705 3058 3161 3204 3212 3217 3223 3244 3261 3290 3293 3301 3304 3330 3331 3488 16185 16348 3806 3811 10182 16390 16396 16410 16416 16417 10230 16456 10251 16463 10259 16494 16495 16496 16497 16498 16499 16500 16602 4084 10456 16664 16665 10469 10470 10473 4115 4191 4192 4193 4195 4196 4197 4199 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4227 4228 4255 10625 10627 4268 4328 4351 4353 4354 4355 4356 4357 4392 10915 10930 11525 5405 5451 12227 5895 5898
dock$	16424 16565
doctor	11547 5192
doctor$	17753
doctors$	11552
dodge$	9980 9981 4523
dodged$	4523
dodges$	15385 4523
dodging$	15978 15979 15980 15981 15982 9980 9981 4523
dodgy$	12568 7603 14110 14705 14706 14707 5586 12163 6241
doe$	5828
does$	186 12821 12829 12832 281 511 646 7089 732 981 982 983 984 13562 13563 999 7487 7490 1202 1335 1642 1643 1644 1741 8262 1924 1925 1926 1927 1966 1977 1978 1979 1980 1981 1983 1986 2016 2025 2052 2077 2082 8557 2595 2598 2703 2704 2705 3161 3205 3212 3218 3224 3245 3262 3291 3294 3301 3304 3488 16185 3807 3812 10260 16498 16499 16500 4084 10456 16664 16665 10469 10470 10473 4116 4191 4192 4193 4195 4196 4197 4200 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4227 4228 10603 4254 10619 4267 10629 4327 4351 4353 4354 4355 4356 4357 4393 4604 5321 5405 5451 5895 5898
dog$	11404 17611
dogs$	13940 7801 14889 14890 14891 15053 15078 11404 17611
doing$	6379 12586 12587 12824 12825 12826 12947 12948 12949 12950 12951 12952 12953 12954 12956 511 646 13354 981 982 983 984 999 13600 13601 13602 13624 13625 13697 13719 13720 13721 13722 13723 13724 1642 1643 1644 15362 3161 10604 10605 10620 10621 10625 10627 4351 4353 4354 4355 4356 4357 16957 16958 16959 16960 4604 17181 5898
doll$	1832
dolled$	3771 3772 3773 5861
dolls$	1832 16329
domestic$	17850 6161
dominant$	2352
done$	12648 12649 12651 6498 12807 13327 7131 1642 1643 1644 2750 15976 15977 16068 3509 3510 3511 3548 3549 3550 3771 16463 16600 16623 10509 10518 10525 10526 16736 16738 16739 16741 16742 16743 16744 16778 16779 10606 10622 10623 10624 10625 10627 10630 10631 10632 10633 4274 4275 4276 16877 16878 16879 16880 4351 4353 4354 4355 4356 4357 16924 16925 16926 16937 4396 4604 17180 5898
donna$	14994
donnas$	14994
doomed$	3851 3852 3853 5869
door	4799
door$	6438 6439 6440 13420 13422 13666 14275 8853 8854 8855 8856 11126
doorbell$	4817
doorknock$	11159
doorman$	13213
doormat$	15884 12103
doormats$	15884 12103
doormen$	13213 13281 13282 13283 15318 15319 15320 15321
doors$	13666
doorst	4799
doorstep$	13666 11159
doorsteps$	13666
doorway$	17864
dopey$	6250
dose$	1368 12475 12476
doss$	14944 14945
dossie	5982
dossier$	12342
dossiers$	12342
double$	11481 5617
doubles$	11481
doubt$	13789 8556 16430 16431 16432 16433 10291 10427 10431 10432 10436 10437 16673
doubtful$	8682
down	17507 5064
down$	386 411 540 541 542 543 544 7278 7279 7281 7497 7498 13797 7734 14015 14016 14017 1742 1743 1744 1745 1746 1747 1748 1749 14528 8409 15120 15121 15122 15123 15156 15287 15288 15289 10026 10085 16320 10115 16327 16328 10137 16344 16355 16361 16985 16986 16987 16988 16989 16990 16991 16992 16993 16994 16995 16996 16997 16999 17000 17001 17002 17003 17004 17005 17006 17007 17010 17011 17012 17013 10808 17015 17016 10980 11012 4776 11144 4831 17465 17505 17561 17627 17658 17674 17675 11599 11734 12183 12405 12406 12407
downed$	11144
downfall$	13462 13546 13605 13606 13698 7688 7689 13896 14520 14521 14522 14524 14525
downlo	17331 11193
download$	4808 12353
downloaded$	17399
downloading$	4808
downloads$	4808 12353
downplay$	933 2046 5415
downplayed$	933 2046 5415
downplaying$	933 2046 5415
downplays$	933 2046 5415
downs$	11144
dozen$	7760 8096 9940
dozens$	8097
drag$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4514 10972
draged$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4514
dragged$	12617 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4514
dragging$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4514
draging$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4514
drags$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4514
drain$	8675 5077 11933
drains$	11933
drama$	13468 13678 13806 14656 14682 8787 2531 10282 16489 10284 11802 5521 6119
drank$	1056 1057 3379 5176 5180 6081
draw$	12590 6385 335 336 6728 6729 899 7308 7633 7634 2089
drawed$	6728 6729 7633 7634
drawer$	8883
drawing$	6728 6729 899 7633 7634
drawn$	12617 6728 6729 7633 7634 2095 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2122 3682 16395 16401 16406 16415 16481 16487 16525 17340
draws$	12590 6385 335 336 6728 6729 899 13504 7633 7634 2089
dread$	14971
dreadful$	4413 4414 4415 4416 17106 17107 17108 17109 5594 5650 5923
dreadlock$	6272
dreadlocked$	5821
dreadlocks$	6272
dreads$	14971 12180 12182
dream$	14154 14159 10183
dregs$	2526 6235
dress$	6384 25 13322 13323 13324 13325 13326 7190 831 832 922 996 997 1273 1274 13849 13850 1832 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3691 3692 10061 10062 3717 16284 10082 16289 16290 16292 16293 16294 16333 16334 16335 5836 12203 5844 12208
dressed$	13322 13323 13324 13325 13326 13327 7190 831 832 13849 13850 3691 3692 3704 3705 3706 16284 16285 16286 16287 3748 16333 16334 3771 3772 3773 12151 12153 12161 5836 5842
dresses$	996 997 13849 13850 1832 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3691 3692 10061 10062 3717 16284 16289 16290 16292 16293 16294 16333 16334 5836 12203 5844 12208
dressing$	6384 25 1832 10076 3717 10101 10119 5844
drew$	12590 6385 335 336 6728 6729 899 13504 7633 7634 2089
drift$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552 16418 12307
drifted$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drifting$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drifts$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
driftted$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
driftting$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drill	17292
drill$	15310
drink	17836
drink$	12689 12705 293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 12998 13027 13029 13030 13031 13230 13321 13322 13323 13324 13325 13326 996 997 1056 1057 13640 13641 13642 13699 13713 13714 13715 13716 13717 13718 13729 13730 13731 13732 7577 7630 13909 7925 14175 14180 14183 14184 14185 14186 14381 14585 14586 14621 14623 8486 14715 14731 14959 2702 2703 2704 2705 3379 15946 15947 3389 3390 3391 3392 3393 16010 16011 16012 16380 16382 17750
drinker$	17835
drinkers$	17838
drinki	11526 11528 17817 17836 17862
drinking$	6372 12579 12580 35 6733 13057 13322 13323 13324 13325 13326 13362 13377 13378 13379 13380 922 7297 938 1126 1127 1128 14005 14006 16380 16382 17732 17734 11534 5176 5180 5249
drinks$	12898 12899 6703 6704 6705 6706 6707 6709 6710 13230 13640 13641 13642 7577 2703 2704 2705 3379 3389 3390 3391 3392 3393 5176 5180
driv	5062 5136
drive$	12872 12873 13290 13311 6061
driven$	6686 7104 7105 7106 7107 7108 13319 2094 5139
driver	4705 11152
driver$	12660 6650 12892 12893 6688 12897 12938 13068 13069 13070 13213 13281 13282 13283 13610 13611 13674 13676 7483 7519 7520 7521 7522 13758 13971 1412 7846 7847 7854 8134 4952 4967
drivers$	6679 6682 12892 12893 6688 12896 12897 12938 13213 13281 13282 13283 13610 13674 13971 14398 14907 8765 8766 15318 15319 15320 15321 16338 17247 11065 17337 17358 17360 4871 4952 4967 11797
drives$	13290 13311
drivin	4938
driving$	11122 11298
drone	6066
drone$	4865 6001 12426
drones$	4865 6001 12426
drop	5062
drop$	8648 16418 10842 4515 17623 17627 17658 12405
droped$	4515
droping$	4515
dropout$	11878 11933
dropouts$	14868 14869 14870 11878 11879 11933 6237
dropped$	4515 17627
dropping$	4515
drops$	4515 17623 17658 12405
drug	17243 17253 11073 17291 4893 17462 17483 11548 11549 11710 17919 12337 12368 12415 6311
drug$	6372 12579 12580 37 38 6466 13111 6921 13138 6939 6944 6947 6949 923 14111 14113 14705 14706 14707 8644 8645 8646 8647 8657 14868 14869 14870 14905 14977 14978 8802 4694 4697 11137 11253 11427 5137 11526 11528 17817 11693 11731 11879 5520 5571 5591 5626 5642 6011 6117
druggie$	6231
druggies$	6231
druggy$	6231
drugs	17292 17467 17510 17531 5027 11717
drugs$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 6733 13040 6842 6843 6844 13075 13076 13077 13111 13116 13125 13126 6946 6948 13156 13157 13158 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13321 13612 13617 13640 13641 13642 13699 13713 13714 13715 13716 13717 13718 13729 13730 13731 13732 13825 7630 13906 13914 7713 14111 14113 7925 14172 14186 7992 7996 8144 14373 14374 14375 14376 14377 14378 14379 14380 14669 8486 14715 14731 14895 14905 14957 14958 14959 15114 15128 15136 15149 2702 15292 15364 15365 15366 15367 15368 15369 15370 15552 15553 15554 15555 15556 15565 15722 15723 15724 15978 15979 15980 15981 15982 9915 16380 16382 4694 4697 17310 17415 17455 17476 17477 11387 5137 11541 17748 17750 5249 11693 17906 17923 11729 11731 11733 11787 5520 5571 5591 5626 11991
drunk$	13327 13358 1126 1127 1128 1129 1130 7578 1219 7580 14494 16616 16617 16618 16651 5180 11933 6081
drunks$	11933
dry$	3661 16243 16934 5805
ds$	17355
dto	6197
dto$	12557
dual$	10014 6146
dually$	6146
duck$	15922 15923 15924 15925 4523
ducked$	4523
ducking$	4523
duckked$	4523
duckking$	4523
ducks$	8009 14216 8011 4523
due	17507 5064
due$	6377 385 409 6776 1157 2858 17736 17737 17842 5288 17862 5334
dug$	1554 1555
dump$	4476 4477 5929
dumped$	4476 4477 5929
dumping$	4476 4477 5929
dumpped$	4476 4477 5929
dumpping$	4476 4477 5929
dumps$	4476 4477 5929
dunce$	11933
dunces$	11933
duo$	11865
duped$	12617
dust$	17156
duties$	16700 17089
duty$	16700 16947 17035 17089
dyed$	5821 12183
dying	11631
dying$	17721 17837
dynamic$	11864
dynamics$	11864
dyscal	6316
dysfunctional$	9037 5644 12005 6282
dyslex	6316
dyspra	6316
dysregulated$	6250
dystrophy$	12448
e$	16759 16941 17060 17061 17062 10888 17111 17112 17762 17763 12296
each	17244 17417 4855 4856 11315 17697 12390
each$	203 6895 13792 8163 8530 8774 8897 8899 9059 9886 3623 16343 10138 10152 3794 3796 4052 4055 4079 4081 4082 4083 10799 17128 10990 11027 11081 17335 11140 11156 4797 11168 4812 17380 17418 17431 17432 17434 17475 4937 17539 17542 17547 11372 11383 17602 11403 11406 17614 5050 17621 5056 5074 17661 17664 17673 11472 17685 11484 5138 11501 17743 5774 12222 12223 12249 6009 12395
eager$	326 327 332 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 7969 14176 14177 14178 14179 1614 1615 1616 1617 1618 1619 5420
eagerly$	729 730 731 13298 1259 1260 1261 1262 1263 1264
ear$	14251 8054 8055 8056 14263 14264 16232 17029
earlier$	13399 13400 15409
early$	15492 15560 17217 17218 17219 12449
earmar	5128
earn$	590 13367 13368 13713 13714 13715 13716 13717 13718 3492
earned$	590 15020 15022 15023 15024 15025 3492
earning$	590 15646 3492
earns$	590 3492
earring$	12203
earrings$	12203
ears$	14119 16232 17030 17031 12329
easier$	4995
easily$	13315 13316 14343 14344 2117 2794 3147 9708 3365 10512 16721 16722 17069 17070 17071 17072 5463 5465 5669
east$	3657
eastern$	3649 10010 10015 3656 10034 16242
easy$	6409 6432 6720 6721 6722 363 592 13488 13489 13644 7531 7804 1445 7806 1448 14581 14582 14583 8780 8781 15116 15117 11264 5464 5643
eat	17306
eat$	6095 12456
eaten$	12456
eater$	14985 11935
eaters$	14985 11935
eating	11528
eating$	17734 6094 12456 12465
eats$	6095 12456
eczema	6322
edge$	14037 14082 14083
educat	5214 12505 6147
educate$	200 201
educated$	200 201 5229
educates$	200 201
educating$	200 201
education$	6601 12808 13046 13047 13608 14579 10532 17793 17801 6133 12503
educational$	6131
effect	11335 6050
effect$	3022 9470 9471 9472 16509 16510 17668
effective$	17541 6053
effectively$	2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3021 5723
effort$	7163 804 805 806 807 7168 809 810 14453 1888 8249 8250 16358 16728 16785 16786 4304 4305 4306 16902 16903 16904 16905 16906 16907 16908 16909 10706 10707 10708 10709 10710 4417 4418
efforts$	6601 12808 16358 4304 4305 4306 4417 4418 11816
egg$	315 317 318 2170 2171 11862
egged$	315 317 318 2170 2171
eggged$	315 2170 2171
eggging$	315 2170 2171
egging$	315 317 318 2170 2171
eggs$	315 317 318 2170 2171 11862
ehc$	6132
ehcp	6131
ehcp$	12491
ehcps$	12491
eight	11027 11042 17335 11140 11168 17380 11212 4855 4856 17431 17432 17434 17475 4923 4937 11309 17521 17539 17542 17547 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 12395
eight$	14821 17027 11283 17513 17515
eighteen$	13241 13243 708 13276 13277 15396 15397 15398 15399 15400 15401 9201 15443 15444 15445 15446 15447 15448 15449 15450 15451 16181 12079
eject	17436 11374
eject$	17580
elbow$	17764 17765
elbows$	17764
elder	4709 11069 12378
elder$	13136 14705 14706 14707 11069 11841 12334
elders	11069
elders$	12660 13068 13069 13070 13116 13136 13139 13611 13680 13681 13682 13683 13684 13685 7483 7519 7520 7521 7522 14705 14706 14707 14711 14877 11069 17278 4919 11841 12334
elect$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
elected$	152 153 154 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 17075 10953 17160 5420
electing$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
electr	5325 5346
electricity$	11685
electronic$	11706 12560
electronically$	11706
elects$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
electted$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
electting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
element$	403 404 405 11863 11868 11916
elements$	11863 11868 11916
eleven$	14821 2874 2875 2876 9402 3043 9404 9405 3046
else$	13436 910 911 13500 13540 13973 13974 15430 16885 16886
elsewhere$	16885 16886
email	4771 4790 4804
email$	17056 17060 17061 17062 11136 11150 4966 12295
emaile	11231
emailed$	11136
emailing$	11136 11150 4966
emails$	16759 17056 17061 17062 17111 17112 11136 11150 4966 12295 12296
embarked$	562
embarrassment$	9014
embellish$	6217
embellished$	6217
embellishes$	6217
embellishing$	6217
embroiled$	550 551 552
emergency$	17762 6125
emotional$	9071
emotionally$	5681 5770 5772 6162
empathy$	14609 14639 14640 11818
empire$	13155
employment$	12507
emptive$	11477
empty$	11473
enabl	4671 4702
enable	4988 6057
enable$	44 13467 4749 4990
enabled$	44 13467 13505 13506
enableed$	4990
enableing$	4990
enables$	44 13467 4749 4990
enabling$	44 13467
encounter$	13319 14687 11742 12070
encounters$	13319 14687 11742 12070
encour	4659 4690
encourage$	12590 6385 200 201 328 329 330 335 336 353 6728 6729 7633 7634 5367 5414
encouraged$	12590 6385 200 201 328 329 330 335 336 353 6728 6729 7633 7634 4695 5367 5414
encouragement$	14161 14162 14163 14164 14165 14166 14167 14168 14307
encourages$	12590 6385 200 201 328 329 330 335 336 353 6728 6729 7633 7634 5367 5414
encouraging$	12590 6385 200 201 328 329 330 335 336 353 6728 6729 7633 7634 14161 14162 14163 14164 14165 14166 14167 14168 14307 5367 5414
end$	136 137 6828 917 918 13844 13845 14106 8026 8027 14296 14297 14308 1842 1844 1847 16416 16417 10214 10217 10218 3859 10220 10283 10410 11371 17647 17693 5157
endanger$	10 5358 5359
endangered$	10 5358 5359
endangering$	10 5358 5359
endangerred$	10 5358 5359
endangerring$	10 5358 5359
endangers$	10 5358 5359
ended$	4651 4961
ending$	11371 17721 5157
endless$	168 169 170 10855 10856 5593
endlessly$	4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 4127 4128 5887
endome	6088
endometriosis$	12448
ends$	10283 10410 17639
enemies$	13459 13515
enemy$	13459 13515
enforc	11182 17552 17556 12330 6039 12416
enforce$	6307
enforcement$	17388 17514 17527 17608 5098 17665 5102 11464 17694 12410 6051 12412 6059 6307
enforcer$	11933 6299
enforcers$	11933 6299
enforces$	6307
engage$	12720 12734 12962 12998 13106 553 554 555 14571 15154 15161 8956 15163 15164 15165 15166 15167 15168 15173 15176 15266 16341 16390 16396 16410 16448 16449 16458 16459 16460 16492 16513 16516 16544 16584 16585 16586 16695 16927 17134 17137 11504 11766 12001 12227 12228 12235
engaged$	545 546 547 548 549 553 554 555 13327 13335 15161 15163 15164 15165 15166 15167 16395 16401 16406 16415 16481 16487 16525 16526 16527 16528 16529 16542 16570 16571 16572 16573 16574 16695 11766 12001
engagement$	545 546 547 548 549 15160 15168 2611 2612 2613 2614 8975 16358 3799 3800 3801 3802 4002 4003 16606 10401 11995 12000 12222
engager$	11900
engagers$	11900
engages$	545 546 547 548 549 553 554 555 16458 16459 16460 16516 16538 16539 16540 16541 11766
engaging$	545 546 547 548 549 553 554 555 15161 15163 15164 15165 15166 15167 15168 16584 16585 16586 11766 11994 12001 12235
english$	12513 12515
enjoy$	353 13317 13318 1226 1227 7594 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 16670 5428 5461
enjoyed$	353 13317 13318 1226 1227 1229 1230 1231 1232 13799 7594 7595 7596 7597 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 16670 5428 5461
enjoying$	353 1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5428 5461
enjoyment$	13874
enjoys$	353 1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 16670 5428 5461
enormous$	3631
enormously$	17693
enough$	113 12779 6574 12781 6604 7455 7974 7975 7976 14191 14192 14193 8215 8256 9473 9474 3115 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 3130 3133 9519 9520 15996 16024 9966 16173 9970 16964 12074 12121
enquir	11163 17556 17860
enquir$	4909
enquiries$	17296 4898 4909 17549
enquirs$	4909
enquiry$	17369 4909 17549 12364
enrich	5971
ensure	4964
entangled$	550 551 552
enter$	4674 17689 5405 11766
entered$	4786 4787 4836 4913 4915 5405 11766
entering$	5405 11766 12360
enterp	17500
enterprise$	17279 12364
enterred$	5405 11766
enterring$	5405 11766
enters$	17397 17689 5405 11766
entice$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5422
enticed$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5422
entices$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5422
enticing$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5422
entirely$	3175 4548 4549 4550 5738 5882 5885 5939
entitled$	6250
entitlement$	14919
entrant$	14860
entrants$	14860
entrenched$	2339 5558 12017
epi	6113
epilep	11631 6322
epilepsy$	17837
epipen$	12473
epipens$	12473
episodes$	13184
equal$	3385 3386 5731
equally$	1021 5407 5419
equals$	9281 9282 9283
erratic$	12721 12722 12723 12724 15177 15178 15179 15180 2615 5650
error$	1131 4654 4655
errors$	1131 4654 4655
escala	5147 6050
escalate$	16418
escalated$	4785
escape$	12906 13369 1204 14493
escort$	15792
escorts$	15792
essential$	5067
establ	17242 11055 4720 4741 4744 4887 4895 4907 11267 4956
establish$	17261 4698 4715 4722 4727
established$	4698
establishes$	4698
establishing$	4698
establishs$	4698
estate	11430 11496
estate$	13132 13133 14784 14785 14786 14787 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14846 14907 14911 14912 15037 15038 15040 10796 17636 17655 5113 17702 17705 11829 5774
eternally$	6280
european$	3647 10009 10012 10016 16240 5800
evade$	9980 9981 4523
evaded$	4523
evades$	4523
evading$	9980 9981 4523
evasive$	6250
even$	12658 6586 6590 235 7439 7440 7441 7442 7443 7444 7445 7446 7447 7448 7450 1848 1849 10693 10694 10695 10853 10854
evening$	16644 16645 16646 17690
events$	17501
ever$	9501 9502 3143 16511 16512 10310 16517 16518 16519 10336 3977 10338 3979 10445 10446 4087 4088 4089 4090 4091 4092 10459 16681 16682 16683 16684 10489 4130 4131 4132 4133 10936 12231 12232
every	11315
every$	168 169 170 13572 1018 1023 13770 7869 8075 8076 8079 8371 14578 8523 8736 8768 2941 9898 16343 10138 10152 3794 3796 10164 4043 4044 4051 4054 4078 10439 4080 4081 4082 4083 10806 10881 17111 17112 17128 11081 11156 4797 4812 17418 11484 17740 17743 11540 12222 12223 5883 12249 12296 6009 12459
everybody$	7294 7295 7296 7809 8159 8167 15133 10779 17386
everyone$	7294 7295 7296 7588 7809 7834 14222 8159 8167 14439 8371 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 14872 8730 8765 8766 8914 15133 9224 10779 17386
everything$	6441 6442 6443 6444 13129 13502 7484 7554 7620 7865 1698 9312 2953 9723 15943 16343 10138 16453 3922 3923 3924 4109 4110 4111 4112 4113 10747 10838 10846 10847 10948 10971 11117 11119 11772 12222 12223
everywhere$	13808
evicte	17836 11631 6352
evicted$	12652 17837
evicti	17817 17833 17862 6352
eviction$	13605 13606 17537
evicts	6352
eviden	17292 4956 17531 5034 12330 6295
evidence$	7581 1222 7583 1224 8236 16858 16941 17111 17112 17239 17256 4718 11099 17316 4753 4896 11257 4917 4971 4979 17571 12295 12296 6004 12373
evidences$	4979
evidencing$	4979
evident$	4065
evidently$	4104 10464 4105 4106
evil$	2397 2398 5502 5590 5625 12005
ex$	17824
exactly$	8824 9683
exaggerate$	13762 14951 12247 6217
exaggerated$	12247
exaggerates$	12247 6217
exaggerating$	12247 6217
exaggeration$	14951
exam$	17096 17174 17777 11604 6152 12515
examin	17331 11193
examin$	4726
examination$	12353
examinations$	12353
examined$	4726 17399
examines$	4726
examining$	4726
examins$	4726
example$	17704 6004
exams$	17777 12515
except$	9313
exception$	12240
exchang$	660 7020 661 662 663 664 665
exchange$	7012 660 7020 661 662 663 664 665 7027 13236 13290 963 11766
exchanged$	660 7020 661 662 663 664 665 963 11766
exchanges$	660 7020 661 662 663 664 665 13290 963 11766
exchangged$	660 7020 661 662 663 664 665
exchangging$	660 7020 661 662 663 664 665
exchanging$	660 7020 661 662 663 664 665 963 11766 12360
exchangs$	660 7020 661 662 663 664 665
excitement$	13699 14186 14352 14656 14662 14682 11802 5462
exclude$	17134 17135
excluded$	12625 6610 6611 6612 6613 6614 6615 6616 6617 258 259 260 416 417 418 419 13080 13454 8607 8608 8609 8610 4503 11572 11876 12304 12497 6138
excluding$	16863 16864
exclus	11604
exclusion$	13472 13473 13605 13606 1131 13698 7688 7689 13896 14524 14525 14817 14959 11233 11338 5032 5220 17810 11876 6341
exclusions$	14817 11876 6341
excuse$	13857 10978 11017 12279 12280
excuses$	7547 8732 8733 2374 8735 10978 12326
execut	17572 6028
executed$	12385
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
exhibit$	5997
exhibited$	12356 5997
exhibiting$	5997
exhibits$	5997
existence$	12006
existent$	15177 15178 15179 15180 17106 17107 17108 17109
exit	5210
exit$	11570
expand	5134
expect	11600
expect$	7227 7228 7229 870 871 7332 7333 974 975 7336 14468 14469 11241
expectation$	15851
expectations$	15281 15851 12049
expected$	6698 14240 4695 4888 17558 17806 17842
expecting$	12468 6110
expell	6140
expelled$	6140 12500
expend	11097
expendable$	17303
expensive$	16267 16268 10089 5848
expensively$	3645 5801
experi	5284 5285
experience$	14687 2787 2789 9247 2888 15547 15548 15549 15550 15551
experienced$	2824 15822 3285 3606 3610 3620 11644 11645 11745 12072 5733
experiences$	14687
experiencing$	11644 11645
experts$	3412
explained$	10350 10351 10352
explanation$	17060
explicit$	6990 7001 7407
exploit$	6665 5366
exploitation$	12566 12567 12610 12611 12612 12632 12644 12980 13111 13462 13463 13472 13473 13664 7459 13698 13816 7630 7688 7689 13896 14013 14014 14111 14113 14524 14525 14612 14613 14614 14615 14646 14647 14648 14649 14650 14651 14652 14653 16117 4664 11025 11026 4668 11031 17242 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 11302 4960 11326 11368 5047 5051 11412 11769 11793 11837
exploited$	12617 12625 6665 13288 13616 7711 7712 14321 14323 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14646 14647 14648 14649 14650 14651 14652 14653 15770 15771 15772 15853 5366
exploiter$	12591 12660 6667 12881 12901 13116 13136 13167 13169 13172 13244 13262 13267 13272 13711 13712 13748 13749 13750 13751 13752 13753 13754 13755 13756 13759 14077 14203 14396 14477 8478 14685 14705 14706 14707 14708 14799 2237 2326 11727 11786 11869 11872 11873
exploiters$	12591 12660 6667 12881 12901 12905 12926 13116 13136 13167 13169 13172 13244 13267 13272 13711 13712 13748 13749 13750 13751 13752 13753 13754 13755 13756 13759 14077 14203 14396 14477 8478 14685 14705 14706 14707 14708 14711 14799 2237 2326 15131 11727 11786 11869 11872 11873
exploiting$	6665 5366
exploits$	6665 5366
exploitted$	6665 5366
exploitting$	6665 5366
explosive$	5505 6248
expos	4887
expose$	6363 10 12578 6395 12602 12603 12604 12605 12606 12607 12608 5358 5359
exposed$	6363 10 12578 6395 12602 12603 12604 12605 12606 12607 12608 5358 5359
exposes$	6363 10 12578 6395 12602 12603 12604 12605 12606 12607 5358 5359
exposing$	10 6395 12602 12603 12604 12605 12606 12607 5358 5359
express$	8433 8434
expressed$	8433 8434
expresses$	8433 8434
extend	5021
extensions$	12171 12182
extra$	5211
extract$	4677
extracted$	4677 17340
extracting$	4677
extraction$	12353
extractions$	12353
extracts$	4677
extreme$	8726
extremely$	5720 5738
extricate$	7558 7559 7560 7561 7562 7563
eye	17727
eye$	13514 1240 1241 14053 14054 14252 8047 8048 8049 16232 17028 12191
eyeballs$	14119
eyebrow$	16232 16248 12194
eyebrows$	16232 16248 12194
eyed$	12159 12188
eyelashes$	12176 12182 12189
eyelid$	13709
eyes	17318
eyes$	13514 7901 14119 9111 16232 3667 16255 17167 12328 5969
eyesig	11526
eyesight$	17732
fabricated$	14757
face$	13073 1373 14074 14075 14076 8042 14298 16232 10071 10088 16304 10102 4719 11345 11410 12186 5860 5992
facebo	4965
facebook$	622 6982 623 6983 624 6984 625 6985 626 6986
faced$	1373 11972 12025 12187
faces$	1373 14074 14075 14076 15064 16232 16304 10102 11074 11410 12186 5860 6190
facial$	10020 4719 5808 5992
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11627
facing$	1373 6190
fact$	4066
facts$	8236 9789
fade$	12173 12182
fades$	12173
fag$	13640 13641 13642
fags$	13640 13641 13642
fail	5144 6155
fail$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2027 2087 8561 16417 16609 16610 16611 16612 16651 4134 4135 4136 4137 17139 17140 17141 17142 5455 12241 5888 5889
failed$	190 283 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2029 2087 16651 4134 4135 4136 4137 10502 16709 17139 17140 17141 17142 5455 5888 5889 12304
failing$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2030 2087 16651 4134 4135 4136 4137 16704 16705 16706 16707 16863 16864 17139 17140 17141 17142 17213 17214 17215 17216 5455 5888 5889 5890 12251 12252
failings$	16704 16705 16706 16707 5890 12251 12252 6281
failled$	190 1199 1866 1972 2087 16651 17139 17140 17141 17142 5455
failling$	190 1199 1866 1972 2087 16651 17139 17140 17141 17142 5455
fails$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2028 2087 8560 16651 4134 4135 4136 4137 17139 17140 17141 17142 5455 5888 5889
failure$	6756 397 398 399 400 401 402 2005 2006 2007 16704 17105 17169 11878 5890 12251
failures$	16704 16705 16706 16707 17105 17169 11878 5890 12251 12252
fainted$	6328
fainting$	6328
faints$	6328
fair$	3100 3101 3102 3661 5797 5798 5805 5821
fairies$	15035
fake$	4809 5814 5829
fall	5062
fall$	6780 6781 6782 6783 560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 14356 2155 16418 4465 10842 17623 17627 17658 5933 12405
fallen$	560 561 1710 1711 1712 1713 1714 1715 1716 2155 4465 5933
falling$	560 561 1256 1257 1258 2155 12219 5933
falls$	6780 6781 6782 6783 560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 2155 4465 17113 17623 17658 5933 12297 12405
false$	14757 16675 4809 11170 5475 5480 5816 5829
fame$	11784
families$	13046 13047 13705 7810 2367 2368 2383 15059 15066 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 9029 9030 15238 15242 15243 15746 10722 10723 10724 10725 10726 10727 10779 10791 16998 17057 17078 11851 12004 12006 12053 12058 12289 12295
family	11609 11610 17847
family$	13705 8738 2383 15059 15066 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 9029 9030 15238 15242 15243 15504 15531 15535 15746 10790 17078 17816 11611 11617 17828 17829 17832 5267 17844 5300 17869 17871 17877 11687 11851 12004 12053 5697 12058 6119 6158 12526 12531
fan$	1468
fancies$	13186 13187 2508 2511
fancy$	13186 13187 2508 2511
fanned$	1468
fanning$	1468
fans$	1468
fantasist$	11878
fantasists$	11878
far$	14036 1613 1720 14759 14760 14761 2503 2929 2933 2966 3241 3321 9868 4397 4398 4399 4565 17604
farce$	12264
farcical$	6282
farm$	15139
fashionably$	3645 5801
fast$	7531 7888 7892 15109 15116 15117 15492 15560 5464
faster$	15409
fat$	10003 6271
fate$	11770
father	11610 17818 11613 5258 5268 11629 5270 5273 5279 17847 17863 17869 11666
father$	2367 2368 9029 9030 15291 9095 2736 2737 9210 2965 2974 9335 9336 9337 9338 9381 9382 9383 15650 3524 3525 3526 3527 5245 5246 5247 17814 17816 11611 5254 5255 11617 5259 17828 17829 5266 5267 17840 17844 11639 11640 11647 5299 5300 17877 12053
fathers$	9095 3524 3525 3526 3527 5266 12053 12116
fatigue$	12448
fattest$	3668 5825
fault$	12956 12957 420 421 422 423 12992 12993 12994 13452 931 932 13574 13583 13584 13585 13586 7390 1031 7392 13599 13719 13720 13721 13722 13723 13724 16961 17115 4587 10955 17171 17172 17173 11771 11779 5937 12300 12302 12312
faultless$	7390 1031 7392
faulty$	8257
favor$	7014
favors$	7014
favour$	7013 13226 13227 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 4627 4628 4629 11754 5843
favoured$	3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 4627 4628 4629 5843
favouring$	3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 4627 4628 4629 5843
favourred$	3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 4627 4628 4629 5843
favourring$	3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 4627 4628 4629 5843
favours$	7013 13226 13227 7925 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 4627 4628 4629 11754 11755 5843
faze$	9585 15915 15933 15934 9729
fazed$	15914
fazes$	9426 15633 9710 9711
fear$	7473 8718 8719 2360 2361 14971 3249 15835 5741
feared$	13875 3249 5741
fearless$	6264
fears$	14971 3249 5741
february$	13134
feckless$	6241 6250
fecklessness$	2230 2231 15254 15255 12014
fed	4685
fed$	105 106 107 108 902 2350 2351 17378 5323 5326 12443
feeble$	16983
feed	4685 4772 4783 5971
feed$	105 106 107 108 902 2350 2351 4677 4789 4815 5052
feeded$	4677
feeding$	2350 2351 4677 4789 6084
feeds$	105 106 107 108 902 2350 2351 4677 4789 5052 5323
feel$	13186 13187 7805 8433 8434 2354 2362 2540 9731 3372 4846
feelin	6073
feelings$	14911
feels	6073
feels$	13186 13187 8433 8434 2354 2362 2540
feet$	13097 13098 14103 7899 15930 16053 9996 16203 16204 16326 17080 17166 5782
feigned$	5480
fell$	560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 2155 4465 17627 5933 12392 6107
felt	6073
felt$	13186 13187 8433 8434 8551 8552
female	6020
female$	9983 16190 16191 9986 16193 16194 3647 11059 4892 11883 12133 5774 6006
females$	15193 4892 11883 6266
fend$	9127 9476 9477 9478 9481 9482 9484 9485 9488 3129 15741 16177 16928
fendded$	3129
fendding$	3129
fended$	3129
fending$	9476 9477 9478 9481 9482 9484 9485 9488 3129 15741
fends$	3129
feral$	15141 5644 12005 6250
ferocious$	6248
fester$	17177
fetch$	7089 732
fetched$	7089 732 7104 7105 7106 7107 7108
fetches$	7089 732
fetching$	7089 732 15867
feud$	14035
fever$	12447
few$	11916
fewer	5062
fewer$	5054 5058 17627 6054
fibrosis$	12448
fiercely$	5738 5771
fifteen$	2874 2875 2876 9402 3043 9404 9405 3046
fight	5062
fight$	12998 13027 13029 13030 13031 13079 7169 13427 13595 1043 1044 1045 1046 1048 1049 1050 1051 1052 13777 1438 14030 14356 14381 8251 14458 14493 14585 14586 14659 14743 14744 14969 2481 15292 9128 15679 3389 3390 3391 3392 3393 3558 16380 16416 16418 10282 16489 10284 16619 16620 16621 16647 16651 17906 5420 11796 12239 6061
fighti	11423 11616 11688
fighting$	12663 12664 13902 8536 14895 14951 14957 14958 14959 15292 15835 9631 16382 16651 17629 17787 5249 17822 17894
fights$	13531 13532 13533 13534 13535 13776 14658 14662 2481 15292 3389 3390 3391 3392 3393 3558 16616 16617 16618 16619 16620 16621 16647 16651 16652 11796 12239
figure$	9096 9097 9325 3012 3013 3014 3015 3016 10050 11452 11850
figures$	12936 12937 9096 9097 3012 3013 3014 3015 3016 17056 17096 10958 17174 17176 17185 17186 11452 11850
file$	16941 17270 17283
files$	16941 17270 17283
filler$	12166
fillers$	12166
film	17436 5141
film$	12872 12873 10124 4801 17413 4852 17420 17424 11225 4866 17617 5123 11501 12361
filmed	17363
filmed$	12617 12652 12699 6686 14321 14323 15816 15831 4801 4852 17422 4857 11225 4866 17517 6000
filming$	15831 4801 4852 11225 4942 12384
films$	4801 4852 17420 11225 5123
filter$	15081 15082 15083 15084 15085
filthy$	16267 16268 6271
final$	5222 6184 6186
finance$	105 106 107 108
find	17405 4887 5984
find$	2 1242 7672 1365 14009 2695 9974 16416 17242 11055 4720 4741 4743 4744 11149 4895 4907 17577
findded$	2 1365
findding$	2 1365
finded$	2 1365
finding$	2 13806 1365 8493 8494 8495
finds$	2 1242 1365 7801 2694 11149
fine	11443 5238
fine$	1275 1276 1277 8379 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 9512 3153 3154 9515 9521 9522 9523 9524 9525 9526 9527 9558 9559 9560 9561 3471 9848 3489 9925 3566 3567 3568 17649
fined$	11695
fines$	17649
finger	17569 5141
finger$	7467 16783 16784 16793 16794 16804 17764 17765
fingered$	11970
fingerprint$	11501
fingers$	7467 7723 7724 15014 17764
finish$	10216
finished$	16068 3509 3510 3511 16526 16527 16528 16529 4119 16695
fire	11716
fire$	13100 13438 13673 14035 14099 14100 17486 11716 17922 5603 5604
firear	17919
firebrand$	6236
firebrands$	6236
firesetter$	6239
firesetters$	6239
firestarter$	6239
firestarters$	6239
firing$	7935
firm	5093 5099 5104
firm$	11459 5103
firmer$	5103
first$	13050 7827 14104 14105 7903 2232 2294 2390 16856 17050 17238 6184
fishnets$	12203
fisted$	17133 12275
fit$	3465 3466 10757 4669 17728
fits	11526
fits$	4669 17732 12451
fitted$	17741 5346
fitting$	10063 10087
five	11027 11042 17335 11140 11168 17380 11212 4855 4856 17431 17432 17434 17475 4923 4937 11309 17521 17539 17542 17547 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 5138 12395 12490
five$	6785 7129 7130 7135 7136 7146 7186 7199 7203 7495 7756 14022 8091 1864 8263 8426 8545 2186 2187 2188 2216 14795 14893 2382 2634 15440 3109 3636 9997 9998 3683 16249 16250 16251 16252 16253 16254 16471 16472 16473 16474 16475 10288 10289 10290 10305 10314 10320 4060 10425 10426 4069 10430 10804 17027 11283 17513 17515 6006
fix$	13640 13641 13642
fixated$	5958
fixed$	11443 11579 6352
flag	4796
flag$	4780 4837 5995
flagg	4890
flagge	17363
flagged$	4713 4780 4785 4836 4837 17421
flagging$	4780
flagrant$	2342 2343 2345
flags$	14258 4780 4837 11806
flaky$	6241
flame$	14099 14100 14127
flames$	14034 14035
flash$	7618
flashb	6319
flashing$	14005 14006
flashy$	5848
flat	11610 17821
flat$	12944 13159 13160 13161 13162 6957 6958 6959 6960 13279 13280 13312 13393 13394 13395 13610 13804 13805 13898 13911 13915 14136 14137 14138 14139 14140 14224 14392 15746 3803 17816 17848 17866 17868 17881 5319 17891 12540
flatly$	5865
flatmates$	9281 9282 9283
flats$	13279 13280 13610 17880
flatter$	4619
flattered$	12617 11823
flaunt$	6208
flaunted$	6208
flaunting$	6208
flaunts$	6208
flauntted$	6208
flauntting$	6208
fleas	5320
fleas$	11680
fled$	12367
fledged$	9904
fleece$	12203 12212
fleeces$	12203 12212
flew$	1533 1534 1681 1682 2532
flier$	11888
fliers$	11888
flies$	1533 1534 1681 1682 2532
fling$	58 372
flinging$	58 372
flings$	58 372
flip$	11092
flirt$	627 628 629 647 873 996 997 3389 3390 3391 3392 3393 11933
flirtatious$	6213 6260
flirted$	627 628 629 647 873
flirting$	12919 627 628 629 647 873 922 14005 14006
flirts$	627 628 629 647 873 3389 3390 3391 3392 3393 11933
flirtted$	627 628 629 647 873
flirtting$	627 628 629 647 873
flirty$	6213
floor	11661
floor$	17867 5302 17878
floozies$	6238
floozy$	6238
floppy$	5798
flourish$	1309
flourished$	1309
flourishes$	1309
flourishing$	1309
flout$	2162 2163 4658 5471
flouted$	2162 2163 4658 5471
flouting$	2162 2163 4658 5471
flouts$	2162 2163 4658 5471
floutted$	2162 2163 4658 5471
floutting$	2162 2163 4658 5471
flown$	1533 1534
flung$	58 372
flunkey$	6223
flunkeys$	6223
fluoxe	6112
fluoxetine$	12472
flush$	17227
fly$	1533 1534 1681 1682 2532
flyer$	11888
flyers$	11888
flying$	1533 1534 2532
fob$	4474 5928
fobbed$	4452 4474 5928
fobbing$	4474 5928
fobed$	4474 5928
fobing$	4474 5928
fobs$	4474 5928
focus	11490
focus$	4840 4948
focused$	11201 17408
focuses$	4840
focuss$	4840
foetal$	6316
follow	4826 17449 5141
follow$	12743 12872 12998 7272 14008 14175 14180 14571 8410 8411 8412 8413 8414 14621 14623 2244 16341 16390 16396 16410 16458 16459 16460 4201 4202 4203 10776 17137 17373 17375 17413 4852 17424 11225 11501 5405 12227 12361
followed$	12743 13327 13335 13358 14306 14321 14323 2244 4201 4202 4203 16937 4852 11225 17435 5405
follower$	2445
followers$	2445 11784 11785
following$	8493 8494 8495 2244 4852 11225 5405
follows$	7272 7801 14306 2244 16458 16459 16460 4852 11225 5405
folly$	13377 13378 13379 13380 13466 13932
food	5325 11686
food$	13218 13219 13220 13221 13222 13223 13224 13225 13230 17887 11685 5326
foodbank$	17892
fool$	11933 12104
fooled$	12617 15853
foolhardy$	5362 6242
foolish$	6464 121 122 6503 177 178 179 180 181 182 183 962 1367 1855 1946 1947 16848 16849 5362 11808 5449 5452
foolishness$	12973 12974 12975 12976 12977 12978 13377 13378 13379 13380 13466 7299 7300 7320 13527 13719 13720 13721 13722 13723 13724
fools$	15999 11933 12104 12272
foot	11471
foot$	14122 9996 16203 16204 16297 16298 17485 17677 17764 17765 5493 5782
footag	11089 11198 17532
footage$	17280 17290 17295 4775 11141 4815 17404 11199 17409 4845 4865 5996 12357
footballer$	12938
footballers$	12938
footho	17318
footprint$	17700
foots$	17764
footsoldier$	6223
footsoldiers$	6223
for	11256 4988 12330 5971 6050 6057
for$	6475 13009 13040 6871 6930 6932 6933 13209 7012 13234 7218 7219 7220 7221 7222 13561 13587 13615 7493 13735 1179 1180 7546 7548 7549 7550 7600 7601 7616 13858 7823 7824 7825 7826 14195 7999 8000 1641 8002 8003 8004 8039 8070 8071 8072 8073 8074 8150 14610 14780 8671 14878 8689 8691 8692 8693 8695 8696 14906 8751 8778 2497 8908 8925 8937 8939 15220 9057 9062 9064 9066 9086 9249 9250 9448 9449 9450 9452 9489 15803 15805 15842 9743 16172 10052 4085 4086 16657 16861 10760 16973 16974 4483 17085 10899 17116 17145 17147 17158 17184 17204 17205 17207 17261 11086 4778 11146 17418 11277 11281 11285 11298 11308 11327 11331 17548 11346 11347 11367 11420 5078 11488 11513 17720 5169 17743 17766 11564 17771 17772 11575 11581 17897 17914 5350 11734 5425 5444 12058 12298 12364 12367 12392 12425 6136 12546 12548 12554 12560
forbidden$	8144 5311
force	4664 11025 11026 4668 11031 17242 4686 11051 11060 11061 11062 4703 4704 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 17403 4854 11302 4960 11326 11368 5047 5051 11412 5132
force$	10524 10529 10530 4179 17153 10974 17220 17221 11024 17232 17237 11046 17257 17258 4693 17260 17266 17267 17268 11063 11064 17273 4708 17282 11083 11112 11118 11120 17328 17334 4770 17338 17339 17341 17346 11147 11148 17355 17357 17361 17370 11214 17487 17508 11320 11350 17574 11407 11411 17618 5132 11492 5968 12420
forced$	8415 8416 8417 8418 8419 8420 14632 14633 14634 14635 14637 14654 2581 2584
forces$	8415 8416 8417
forcing$	8418 8419 8420
foreca	4874
forehead$	16232
foreign$	3647 10012 5800 12163 12192
foreman$	13281 13282 13283
forens	6304
forese	4874
foresight$	11791
forever$	4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 4127 4128 5887
forget	11540
forget$	17746
forgot$	4485 4658 12304
forgotten$	5924 12304
form	4713 12330
form$	14818 10655 16976 4725 17520
formal$	6184
formally$	6137
formed$	9906 4725
forming$	4725
forms$	4725 17520
forthcoming$	16569
forties$	13278
forwar	4685 4783
forward$	11136 4781 4791 11161 4882 4966 11402
forwardd$	4791
forwarded$	17314 11136 4791
forwardes$	4781
forwarding$	11136 4781 4791 4966
forwards$	11136 4781 4791 11161 4966
foster	6166
foster$	13705 2720 11610 17847 17869 17884 5694 12526 12532
fostered$	12526
fought$	7305 14326 8246 14494 2481 3558
foul$	14199 14487 11803 5594 5622 5668
found$	2 1242 13922 13923 1365 8551 8552 2270 8947 2645 2696 4395 16971 5333 5353 5632 5914
foundation$	16236 16237 16238 12190
four	11027 11042 17335 11140 11168 17380 11212 4855 4856 17431 17432 17434 17475 4923 4937 11309 17521 17539 17542 17547 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 12395 12490
four$	8426 14893 3683 16249 16250 16251 16252 16253 16254 10305 10320 17027 11283 17513 17515 6006 6125
fourteen$	2874 2875 2876 9402 3043 9404 9405 3046 16086 16087 16088 16089
fractured$	5198 11559
fragment$	17646
frame	4877
frame$	16198 16199 16200 4662 11237 12137
frames$	16198 16199 16200 12137
fraternise$	5466
fraternised$	5466
fraternises$	5466
fraternising$	5466
fraternity$	11868
freak$	14992 11933
freaks$	14992 11933
freckled$	3661 5805 6271
freckles$	6272
freckly$	6271
free	11291
free$	6501 142 12947 12948 12949 12950 12951 12952 12953 12954 6763 13285 13286 13623 1078 7558 7559 7560 7561 7562 7563 1657 1658 1659 1660 5053 11473 5324 11765
freeloader$	11933
freeloaders$	11933
freely$	13285 13286 721 729 730 731 13298 13309 17069 17070 17071 17072 11764 11765 5406 5430
frequent$	617 618 5377 5528
frequently$	616
fret$	15875 15878 9673
friend	11027 17244 17335 11140 11168 17380 4855 4856 17431 17432 17434 11260 17475 4923 4937 11309 17539 17542 11372 11382 17588 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 5114 17685 17697 5138 17707 12395 12403 12536
friend$	13809 13810 8166 8174 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 16189 16192 11863 12004
friendly$	6862 8741
friends$	6361 12688 12715 396 12987 6785 426 13022 464 6842 6843 6844 6862 13131 7129 7130 7135 7136 7146 7186 7199 7203 940 961 7321 13670 13671 13672 7495 13809 13810 1343 1344 1346 7756 13998 14022 8091 8102 8103 8166 8174 1864 8263 8426 8545 2186 2187 2188 2193 2216 14795 14796 14822 8619 2382 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 2683 9242 9281 9282 9283 15540 15541 15542 15543 15544 15587 15588 15589 3109 15819 15825 15917 3599 16189 16192 16234 3702 3752 3753 16471 16472 16473 16474 16475 10288 10289 10290 10305 10314 10320 10332 4060 10425 10426 4069 10430 10441 16703 10722 10723 10724 10725 10726 10727 10789 17027 17035 17036 17037 17038 17039 17040 17041 17078 10999 4827 17466 11283 4934 17513 17515 5001 17654 11474 11719 11863 12004 5653 5654 12287 12295
friendship$	6511 6840 481 13529 2142 2143 8584 2260 11863 11865
friendships$	3 4 5 6 7 8 9 6402 6840 481 13670 13671 13672 2142 2143 11863 11865
frighten$	15810 15811 15812 15915
frightened$	15770 15771 15772 3247 3248 15914 15918
frightening$	12665 12666 12667 12668 12669
frightens$	9426 15633 9710 9711 16038
fringe$	16303
fringes$	16303
fritter$	5948
frittered$	5948
frittering$	5948
fritterred$	5948
fritterring$	5948
fritters$	5948
frizzy$	5798 5821
from	17640 12330
from$	12807 12917 13851 1511 1512 14431 14432 14433 14434 14435 14442 14443 8863 15181 2676 2677 9050 9293 9326 9575 9601 9681 16189 16192 3732 16369 10540 11023 4778 17391 17416 17418 4876 4885 17465 11336 4989 11375 17625 17648 11479 11580 11581 11622 11623 17849 5345 12099 12202 12250 12345 6068 12453 12500 12560
front$	11673
fruit$	5578
fruitf	11335
fruitful$	17541
frustrating$	10857 17064
ft$	16203 16204 5782
full$	6597 6608 6634 2411 8823 8828 2546 2907 2999 3401 3402 3403 3404 3405 3545 3551 4868 5237 5830
fully$	2747 2907 9270 3147 3150 3175 3186 3544 3546 3547 5407 5430 5738
fumble$	6285
fumbled$	6285
fumbles$	6285
fumbling$	6285
fun$	6840 481 13874 14208
functi	4713 5232 12431
function$	2836 2837 2838 2839 2840 2841
functioned$	2836 2837 2838 2839 2840 2841
functioning$	2836 2837 2838 2839 2840 2841
functionned$	2836 2837 2838 2839 2840 2841
functionning$	2836 2837 2838 2839 2840 2841
functions$	2836 2837 2838 2839 2840 2841
fund$	105 106 107 108 16927
funded$	105 106 107 108
funding$	12308
funds$	105 106 107 108 12542
funeral$	16013 16014 16015 16016 17811
furthe	4686 5021 5122 12403 6050
further$	7960 11046 4983 11482 6006
furthered$	4983
furthering$	4983
furthers$	4983
fuse$	11949
fuses$	11949
fuss$	15875 15878 9673
futile$	5875
future$	13046 13047 13530 13570 14128 14384 15072 16377 16378 16379 5587
futures$	13046 13047 13530 13570 14128 14384
gain$	13367 13368 9063
gained	5163
gained$	11523
gall	11520
gallbladder$	17726
gallery$	11088
gamble$	1004 1562
gambled$	1004 1562
gambles$	1004 1562
gambling$	1004 1562 17748
game$	12638 7026 905 15310 15339 15978 15979 15980 15981 15982 9781 9824 17208 17209 17210 17211 17212 12325
games$	905
gaming$	13193 13194 13195 905
gang	4664 11025 11026 4668 11031 17242 17250 17253 11051 11060 11061 11062 4703 4704 11076 4723 4724 17291 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 17356 11151 4793 17364 17365 17367 11164 17381 17403 4854 11242 4893 17483 17503 11302 4960 11326 11368 5047 5051 11412 11461 17667 5114 17681 12337 12368 12415 12416
gang$	6817 13111 13116 13126 13136 13167 13295 13296 13297 7092 13680 13681 13682 13683 13684 13685 13711 13712 7632 14111 14113 14151 14152 14153 14157 14669 14708 14771 14877 14905 15129 15136 15142 2731 15540 15541 15542 15543 15544 16105 17257 4694 17277 17279 17292 11137 11138 11145 11233 4875 11236 11253 17460 11272 11273 4932 5032 17619 17630 17653 5109 11474 11480 11729 11731 11787 5481 11850 5571 5602 5642 5688 5975 12341 5995 6005 6018 6058 6219 6313
gangling$	6271
gangly$	6271
gangs$	13111 13116 13126 13136 13295 13296 13297 7092 13711 13712 14111 14113 14157 14669 14708 14771 14877 14905 15136 17257 4694 17279 11138 11145 11233 11236 11480 11729 11731 11787 5481 11850 5975 6219 6313
gangsta$	14772 15074 11842 6220
gangstas$	14772 15074 11842 6220
gangster$	14772 2237 2504 2505 2506 2507 15074 15141 11842 11947 6220
gangsters$	14772 2237 14946 2504 2505 2506 2507 15074 15141 11842 11947 6220
gaoler$	13564
gaolers$	13564
gap	12330
gap$	17048 17105
gaps$	17048 17105 4665 5235
garage$	14136 14137 14138 14139 14140 17864 17876
gather	11078 12330 5971 6013
gather$	15298 10950 4677 11084 17327 4820 17410 17689 12135
gathered$	15298 4677 11084 17319 4820 12135
gathering$	15298 4677 17284 11084 17362 11157 4820 12135
gatherings$	17362 11157
gatherred$	15298 12135
gatherring$	15298 12135
gathers$	15298 4677 11084 4820 17689 12135
gaudy$	5848
gaunt$	6271
gave	4685
gave$	319 320 321 322 323 324 325 495 749 750 7207 7208 1122 1123 1124 1125 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 14183 14184 14185 1683 1684 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 3250 3251 3296 3512 4310 4336 4457 4458 4459 4460 4461 10868 11695 5601 6109
gbh	11710 6205
gbh$	17916 12565
gcse$	17777 12503 6152 6153 12515
gcses	11604
gcses$	17777 17810 12503 12515
gdpr$	17084
gear$	16292 16293 16294 16295 16296 17310 12208 12218
genera	5971
general$	3803
generation$	9440 9441 9442 9443 9444 9445 9446 9447 11851 11926
generator$	4967 12383
generators$	4967 12383
genes$	15066
genital$	6331
gentleman$	15506 15507 15508
gentlemen$	3052 16036
gents$	3052
get	11249 5136
get$	59 60 86 87 88 97 99 100 101 102 103 12690 6485 163 164 165 166 167 12852 12853 12854 12856 6701 12998 13029 13030 13033 6830 13255 739 742 743 13367 13368 7164 885 886 7342 7343 7403 1066 1069 7478 1172 1173 1174 1206 1218 1220 7619 7621 7623 7671 13910 13920 13921 1360 1361 1362 1363 1364 14175 14182 14186 7985 7986 7987 8017 8018 8019 8020 1663 14296 14297 1782 1783 8195 14402 8248 14478 14493 14621 14623 14629 14631 2072 2150 2151 2153 2154 2155 14748 14749 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8734 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2489 2543 2549 2560 2564 2574 8951 8952 2635 2654 2663 2664 2665 2666 2667 2668 9063 9065 15343 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 15713 15714 3162 3166 9533 3183 9554 3199 3272 9641 15862 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3488 3559 3565 3581 3638 3651 16416 16417 10308 16536 10331 10339 16584 16585 16586 4022 4023 4024 4025 4026 10410 4492 10932 4588 4589 17306 4940 11500 5184 17834 5380 5393 5404 5405 11766 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 12235
geted$	7619 7621 7623
geting$	7619 7621 7623
gets	6118
gets$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 740 743 885 886 13504 1067 1070 1172 1173 1174 1218 1220 7619 7621 7623 1360 1361 1362 1363 1364 8007 14296 14297 1782 1783 2072 2150 2151 2155 14748 14749 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2489 2549 2560 2564 2574 8976 2635 2654 2663 2664 2665 2666 2667 2668 15343 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3163 3167 3184 3200 15862 3320 3433 3434 3451 9812 3458 3459 3460 3461 3462 3463 3470 3488 3565 3581 3638 3651 10353 10393 10410 4492 4588 4589 17306 4940 5178 5184 5209 5216 5233 5323 5380 5393 5405 11766 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 6091 6137 6139
getted$	7619 7621 7623
getting$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 6852 13255 743 7403 1172 1173 1174 1218 1220 7619 7621 7623 13882 7701 1351 1352 1360 1361 1362 1363 1364 8452 2150 2151 2153 2154 2155 8721 2489 8983 8984 9157 3165 9533 3201 16584 16585 16586 10388 16625 16626 16651 4492 4588 4589 4940 5184 5405 12235
ghastly$	5594
gift$	12898 12899 6703 6704 6705 6706 6707 6709 6710 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13290 1240 1241 13825 14183 14184 14185 14715
gifts$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13290 13321 13729 13730 13731 13732 13825 7713 14183 14184 14185 14186 7992 7996 14660 14661 14688 8486 14715 14731
gilet$	16292 16293 16294 12199 12208
gilets$	16292 16293 16294 12199 12208
gin$	17742
ginger$	10003 10033 5798 5821 6271
girl	11027 17335 11140 11168 17380 17431 17432 17434 17475 4937 17521 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 11630 11715 12395
girl$	396 426 464 940 961 7321 1343 1344 1346 2193 14811 14812 2383 14976 14988 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 2683 15408 3032 3033 16001 9945 3599 3702 3752 3753 10239 10340 10341 11059 11687 17921 5473 11862 11874 5515 11931 12004 5653 5654 12082 12162 12185
girlfr	17817
girlfriend$	12742 13238 677 13274 13275 710 711 712 713 714 17824 17832 17839 11757 11758
girlfriends$	12742 13238 677 13274 13275 710 711 712 713 714 11757 11758
girls	11042 11050 17417 11212 4855 4856 11260 4923 11309 17603 5138 17707
girls$	12688 396 12987 6785 426 464 13105 6900 6902 6904 7129 7130 7135 7136 7146 7186 7199 7203 940 961 7321 7495 1343 1344 1346 7756 13998 14022 8091 8102 8103 8165 8173 1864 8263 8426 14722 14732 14733 14734 14735 8545 2186 2187 2188 2193 14773 14775 2216 14784 14785 14786 14787 14792 14795 14796 14811 14812 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 14894 2382 2383 14976 14988 2450 2451 2452 2453 15059 15088 15089 15090 15091 2550 15125 15194 15197 15222 15223 15224 15225 15226 15227 15238 2683 15256 15408 9242 2894 2908 9330 9331 9332 9333 2998 3032 3033 15613 15614 15638 15655 3109 15917 16001 9942 3599 16234 3702 3752 3753 16471 16472 16473 16474 16475 10288 10289 10290 10305 10314 10320 16537 10332 16547 4060 10425 10426 4069 10430 10441 16703 16887 10722 10723 10724 10725 10726 10727 10788 17009 17027 17035 17036 17037 17038 17039 17040 17041 17042 17078 10999 4827 17466 11283 4934 17515 5001 11732 11862 11874 11921 11927 11931 11954 12004 5653 5654 12082 12162 12287 12295
git$	11852
gits$	11852
giv	4771
give	4685 4772
give$	12873 319 320 321 322 323 324 325 12962 495 749 750 7207 7208 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1683 1684 1771 1772 1773 1774 1775 1777 1778 8181 2182 2183 2369 2370 2371 2777 9600 3250 3251 3296 9826 3512 16256 16390 16396 16410 10584 4310 4457 4458 4459 4460 4461 11033 11056 4756 11136 4781 11161 4966 5052 5601 12227
gived$	7207 7208 1159 1160 1161 1162 2369 2370 2371 3296
giveed$	11136
givees$	4781
giveing$	4756 11136 4781 4966
given	4675 11153 11231 5346
given$	12807 6636 6637 7207 7208 1159 1160 1161 1162 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 2855 3250 3251 3296 3512 3930 16877 16878 16879 16880 4336 4457 4458 4459 4460 4461 17430 5178 5179 5216 5219 5233 5290
gives$	319 320 321 322 323 324 325 495 749 750 7207 7208 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 3250 3251 3296 16256 4310 4336 4457 4458 4459 4460 4461 11080 11097 4756 11136 4781 11161 4966 5052 5601
giving$	319 320 321 322 323 324 325 495 7207 7208 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1771 1772 1773 1774 1775 1777 1778 2369 2370 2371 9550 3250 3251 3296 4310 4457 4458 4459 4460 4461 11080 5601
glad$	326 327 332 509 510 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 7848 7969 14176 14177 14178 14179 1614 1615 1616 1632 1633 1634 1635 1636 1819 1820 1821 1822 3471 4511 4512 17230 5420
gladly$	729 730 731 13298 1259 1260 1261 1262 1263 1264
glamour$	14660 14661 14682 14688
glandular$	6087
glass$	12441
glasses$	12203
glaucoma$	6321
glean$	4677
gleaned$	4677 17340
gleaning$	4677
gleans$	4677
glories$	1112 1113
glorified$	1225 5427
glorifies$	1225 5427
glorify$	1225 5427
glorifying$	1225 5427
glory$	1112 1113
gloves$	12203
glued$	4122
go$	6486 12693 6488 6489 12705 6533 12776 12788 12789 12798 12834 12852 12853 12854 12856 6656 12865 413 6791 6797 6798 6799 6800 13007 13027 13029 13030 13031 6860 6865 6866 556 557 558 559 560 561 595 598 601 602 6965 6968 6976 620 621 13255 725 726 727 735 743 13322 13323 13324 13325 13326 7149 13393 13394 13395 7335 7404 7405 7412 1053 1054 1055 1062 1063 1072 1164 13733 1207 7573 7619 7621 7623 7705 1536 1537 1538 1539 1540 1541 1542 14175 14180 14186 8017 8018 8019 8020 1681 1682 14329 14330 8176 8197 14422 14571 14585 14586 14621 14623 14629 14631 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2543 2703 2704 2705 16009 16010 16011 16012 3734 3743 3756 3757 3758 3759 3760 16341 16390 16396 16410 16416 16417 3872 16651 10487 10653 10951 11154 5035 17623 17689 5321 5375 5404 5405 11766 5583 12227 6181
goad$	2170 2171 5470
goadded$	2170 2171 5470
goadding$	2170 2171 5470
goaded$	2170 2171 5470
goading$	2170 2171 5470
goads$	2170 2171 5470
goal	5080
goal$	14123 5067 17684
gobby$	6250
goed$	7619 7621 7623
goes	17306
goes$	12788 12789 12834 413 556 557 558 559 599 601 602 6976 620 621 725 726 727 736 743 13502 1064 1165 7619 7621 7623 1394 1536 1537 1538 1539 1540 1541 1681 1682 1694 1695 8057 8058 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2703 2704 2705 3734 3743 3756 3757 3758 3759 3760 3925 16557 16651 10487 11154 17397 17623 5196 5321 5326 5334 5375 5404 5405 11766 5583 6118 6181
gofer$	6223
gofers$	6223
going$	12799 12824 12825 12826 413 13057 6854 556 557 558 559 594 601 602 6964 6967 6974 6975 6976 620 621 681 13255 725 726 727 737 743 13322 13323 13324 13325 13326 13354 13393 13394 13395 7404 7573 7619 7621 7623 7677 7697 1536 1537 1538 1539 1540 1541 2120 2153 2154 8533 2338 2543 2703 2704 2705 9235 9236 3064 3734 3743 3756 3757 3758 3759 3760 16389 10204 3845 3846 3847 3848 10209 3854 3855 3856 3857 3858 3860 16476 16531 16651 10487 4888 5035 5321 5334 5375 5404 5405 5598 6104 6181
goings$	17387 17393 17394 11229
gold$	8775 5810 12203
gone$	6837 6838 6848 6875 6876 6877 6878 6879 6880 6881 6882 556 557 558 559 560 561 601 602 6976 725 726 727 743 13327 13328 7132 13344 13345 13346 13359 7619 7621 7623 1536 1537 1538 1539 1540 1541 1681 1682 8143 8242 8290 14504 14507 2120 2338 2486 2487 16068 16074 16885 16886 10898 11036 11154 4879 11586 5306 5375 5404 5405 11766 5583 6104
gonorr	6331
good$	12639 6503 6544 591 8542 8543 8586 2227 14884 2418 8780 8882 2577 9137 9285 9369 3122 3130 3133 9656 10380 10758 10959 4868 5786
goods$	11387
goodwill$	8725
goose$	12209
gorgeous$	6271
gormless$	12163 6250
gos$	17689
gossip$	11933
gossips$	11933
got	17757 5346
got$	12588 6383 59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 12841 12852 12853 12854 12856 6889 738 741 743 13327 13344 13345 13346 13360 891 892 13504 989 990 13573 1068 1071 13646 13647 7449 1172 1173 1174 1218 1220 7619 7621 7623 7641 7642 1360 1361 1362 1363 1364 8007 8008 14296 14297 1782 1783 1807 1808 1809 1810 1811 1812 1813 1814 14502 8297 2150 2151 2155 14748 14749 2448 2449 2489 2515 2708 3164 3185 3341 3401 3402 3403 3404 3405 3488 3665 3678 3679 3680 3681 3737 10337 16778 16779 4492 4588 4589 17340 4940 5219 5322 5323 5404 5405 11766 5599 5687 5822 5833 6090 6107 6137 6139 6183
gown$	16282
gowns$	16282 16307 16325
gp	11547 5192
gp$	17753 11552
gps	5346
gps$	11706
grace$	16850 16851 16852
grade	12490
grade$	17241 12512 6291
graded$	2634 2637 17421 5972 6291
grades	17809 11604
grades$	17241 17810 12512
graffi	11688
graffiti$	17534 17894
graft$	12446
grafts$	12446
grain$	1420
gran	11610 17818 11613 5258 5268 11629 5270 5273 17863 17869 11666
gran$	5245 17816 5271
grandad$	5271
grandf	11610
grandfather$	17816
grandm	11610
grandmother$	14204 17814 17816
grandmothers$	14204
granite$	15905
granny$	14204
grante	11332 6187
granted$	17538 12385
grasp$	14571 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 15394 15395 9359 15566 9379 15586 9911
grass$	17093
grateful$	17230
gratitude$	15081 15082 15083 15084 15085
grave$	14120 14121 17811
graves$	14120 14121
graveyard$	17864
gravitate$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitated$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitates$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitating$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
greasy$	3661 16243 5798 5805 5821
great$	7961 8726
greater$	2887
greatly$	17693
greed$	12973 12974 12975 12976 12977 12978 13377 13378 13379 13380 13466 7299 7300 7320 13527 13719 13720 13721 13722 13723 13724 13874 13932 14211 14212 1647 1648 14345 8221 8314 1955 8316 14660 14661 11805
greedily$	1259 1260 1261 1262 1263 1264
greedy$	6250
green$	7849 15532 15533 15534 15997 16233 12092 5799 5821
greet$	4632
greeted$	4632
greeting$	4632
greets$	4632
greetted$	4632
greetting$	4632
grew$	2843 2844 3660 5804
grey$	16233 16243 5821 12203 5848
grief$	7919 16048
grip$	9379 15586 17058 17149 17150 17151 17152 5101 12306
grips$	5101
gromme	11520
grommets$	17726
groomed$	12617 12625 13288 13616 14323 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14646 14647 14648 14649 14650 14651 14652 14653 15853 12152
groomer$	13167 13262 13267 13272 13748 13749 13750 13751 13752 13753 13754 13755 13756 14077 14203 14477 14799 2237 2326 16003 11786 11869 11872 11873
groomers$	13167 13267 13272 13748 13749 13750 13751 13752 13753 13754 13755 13756 14077 14203 14477 14799 2237 2326 11786 11869 11872 11873
grooming$	12610 12611 12612 12632 12644 12980 13462 13463 13664 7459 14013 14014 14646 14647 14648 14649 14650 14651 14652 14653 16117 11778 11837
gross$	5891
ground$	4770 17445
grounds$	4971 4987 5288
group	11027 17244 11042 17335 11140 11168 17380 17389 17411 17414 17417 11212 17419 4855 4856 17431 17432 17434 11260 17475 4923 4937 17521 4962 17539 17542 17547 11354 5000 11372 11382 17588 11383 17602 11403 11406 17614 5050 17621 5056 5074 17661 11461 17667 17673 11472 5114 17681 17685 17697 5138 17707 12351 6014 6015 12390 12395 12403 12415 12416
group$	12589 12688 12716 12717 396 12987 12989 6785 426 464 13105 6900 6902 6904 7129 7130 7135 7136 7146 7186 7199 7203 7250 940 961 7321 7331 7495 1343 1344 1346 7756 13998 14007 14022 8091 8102 8103 8160 8168 1864 8263 14624 8426 8545 2186 2187 2188 2193 14775 2216 14788 14790 14795 14796 14819 14822 8619 8620 2281 2304 2382 2383 14970 2450 2451 2452 2453 15040 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 2683 15256 9055 9056 2731 15302 15428 15540 15541 15542 15543 15544 15587 15588 15589 15618 3072 3073 15658 3109 15917 16045 16047 16093 16105 3599 3601 3602 16234 3702 3752 3753 16471 16472 16473 16474 16475 16490 10288 10289 10290 10293 10294 10305 10314 10320 16537 10332 16547 16552 16554 4060 10425 10426 4069 10430 10441 16703 10722 10723 10724 10725 10726 10727 16947 10782 10784 17026 17035 17036 17037 17038 17039 17040 17041 17042 17078 10941 10999 11001 11024 17232 17237 17279 17282 11083 11112 11118 11120 17334 17338 17339 17341 17351 11148 17357 17362 11157 17370 17375 4827 11189 4830 17428 17441 4893 17466 11283 4932 4934 17508 4946 17513 11320 11322 11360 5001 17574 17589 17590 11407 11411 17618 17619 17652 17653 17654 11457 17669 5109 11474 11502 11505 17712 11862 11865 11916 11921 11956 12004 5653 5654 12058 12287 12295 5999 12364 6015 6058 12509
groups$	12717 14788 14790 2383 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 17279 17362 11157 17441 11921 12004 12364
grow	5134
grow$	2843 2844 2994 15561 15562 9357 3660 5804
growing$	2843 2844 3660 5804
grown$	672 13244 7471 8491 2149 15305 15352 2825 2829 15396 15397 15398 15399 15400 15401 9197 9198 9199 9200 2843 2844 9221 9227 9228 9229 15437 15438 15439 15443 15444 15445 15446 15447 15448 15454 15460 9257 9259 9260 9261 9262 9263 9267 9269 15476 9278 15490 15491 2926 2943 15511 15513 2951 2952 9314 15521 15522 9320 9321 2970 2988 2989 3000 9362 15575 15576 15577 15582 3020 15596 9391 15600 15601 15602 15603 15604 15605 15606 15607 9403 3048 15669 15670 15671 15672 15673 15674 15675 9503 9506 9541 15748 15749 15750 15751 9598 3252 3253 3254 3255 15833 15834 9665 9667 3315 15881 3316 3317 15883 9685 3341 15949 15950 15951 15952 15956 9818 9855 16063 9858 9890 9892 3570 3594 3595 3596 3597 3607 9978 3660 12079 5722 12083 5766 5804
grownups$	15402
grows$	2843 2844 3660 5804
grubby$	16267 16268 5841 5848 6271
grumpy$	6241
guarantee$	3964 10324 3965 10325 3966 10326 3967 10327 3968 3969
guaranteed$	3851 3852 3853 5869
guard	4705 11152 11165 4847 11217 4870 11302 4950 11310 5051
guard$	6688 13213 4680 17247 11065 17337 17358 17360 4800 17371 4807 11207 4851 17423 4871 4872 17508 4996 5014 11411 5140
guardian$	15827 15828 15829 15830 15890
guardians$	15827 15828 15829 15830 15890
guards	11310
guards$	6688 13213 4680 17247 11065 17330 17337 17358 17360 4800 17371 4807 11207 4851 17423 4865 4871 4872 17508 4996 5014 11411 5140
gucci$	12203
guess$	16051 16052
guessed$	14464 14465 8260 8261 14494
guidance$	12842 12843 14247 14248 14616 14617 14618 14619 14620 15778 15792 15856 15857 15858 16764 16765 16766 16767 16768 16769 17224 11831
guilt	17462 11272
guilt$	17119 17478 5937 12301
guiltless$	7390 1031 7392
guilty	6193
guilty$	906 907 13583 13584 13585 13586 10910 11348 11779 6193 12553
gullible$	14286 1896 15532 15533 15534 11807 5450 12092 6250
gum$	6322
gumption$	16850 16851 16852
gun	17919
gun$	13612 8421 8422 11693
guns$	13612
gutless$	6241
guts$	16850 16851 16852
gutter$	16424 16564
guttersnipe$	6238
guttersnipes$	6238
gyppo$	6238
gyppos$	6238
habit	12477
habit$	12671 12675 6840 481 1336 1337 1338 1339 1340 1341 1342 2133 2134 2135 4297 11722 11723
habits$	12671 12675 14118 16429 16567 11722 11723 12110
habitual$	617 618 8641 14848 11236 5377 5506 5519 6011
habitually$	616
had	5148 5153 5204 6118
had$	243 244 340 643 646 7121 7122 7123 7126 7127 769 770 771 772 773 774 775 776 777 792 793 794 795 13387 7182 7183 7204 7210 881 927 929 1009 1101 1102 13770 1245 1291 1305 1318 7683 7686 1358 1360 1361 1362 1363 1364 1387 13999 1439 1440 1654 2448 2449 2515 2595 2708 2919 15853 16189 16192 3665 3678 3679 3680 3681 3737 3820 16664 16665 4114 4164 4165 4166 4167 4169 4170 4171 4172 10569 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4227 4228 4250 4258 10644 10645 10646 10661 10663 10731 16938 4614 4615 17340 11462 5149 11513 5160 5162 5169 5171 5178 5199 11564 5216 5219 5290 5322 5687 12135 5822 5833 5895 12367 6068 6090 6091 6122 6136 6172
haemop	6088
haemophilia$	12448
hair$	16226 16228 16229 16230 16303 16335 12168 5811 12181 5823
haircut$	16228 16229 16230 16303 12181 5823 12195
haircuts$	16228 16229 16230 16303 12181 5823 12195
hairdo$	12195
hairdos$	12195
haired$	12149 12158
hairstyle$	16228 16229 16230 16303 12181 5823 12195
hairstyles$	16228 16229 16230 16303 12181 5823 12195
hairy$	6271
half$	919 1400 10107 10778 4941 11328 5071 5905
halfway$	12219
hall	11673
hall$	17879
halluc	6319
hallwa	11673
hallway$	17879
halve$	17627 17658
halved$	17627 12405
halves$	17658
ham$	5915
hand	4746 4783
hand$	323 324 325 13553 13554 1026 1027 1028 1029 7467 14061 1503 1504 1505 1506 1507 8180 15055 15056 9131 9132 9133 2774 9576 15783 15784 15785 9776 16152 16232 4756 11136 4781 11161 11316 4966 11442 17764 17765
handded$	323 324 325 1503 1504 1505 1506 1507
handding$	323 324 325 1503 1504 1505 1506 1507
handed	11153 11231
handed$	323 324 325 1503 1504 1505 1506 1507 17047 11136 12268 12269 12323 12387
handedly$	12324
handes$	4781
handful$	2281 2306 8666 2307 8667 2308 8668 2309 8669 15233 11878
handing$	323 324 325 1503 1504 1505 1506 1507 4756 11136 4781 4966 12360
handl	12333
handle	11313 5008
handle$	15098 15154 9112 9124 2790 9151 9152 2793 15378 15379 15631 15679 9476 9477 9478 9481 9482 9484 9485 9488 3146 15713 15714 3168 9529 9530 9531 9537 9642 15894 9726 3380 3381 4632 5101 5734
handled$	9394 9395 9396 9397 9398 9399 9400 9401 3146 3380 3381 4632 5734 12260
handles$	3146 3380 3381 4632 11104 17519 5734
handli	17482 6304
handling$	9476 9477 9478 9481 9482 9484 9485 9488 3146 9537 3380 3381 15978 15979 15980 15981 15982 4296 4540 4541 4542 4543 4632 11710 5734 12283
hands$	12634 12635 12636 12637 323 324 325 13553 13554 7467 14061 1503 1504 1505 1506 1507 14129 14130 9131 9132 9133 2774 9776 16232 16939 17076 4756 11136 4781 11161 4966 17764
handse	11385
handset$	4676 11125 4833 17400 17591 5993
handsets$	4676 11125 4833 17400 17591
handsome$	6271
hang	17306 11313 6079
hang$	12998 13027 13029 13030 13031 13062 13322 13323 13324 13325 13326 13393 13394 13395 7405 7476 1117 14381 2139 2153 2154 15298 3739 3740 3741 3743 12135
hanged$	2153 2154 15298 12135
hanger$	5524
hangers$	17229 5524
hangged$	2153 2154 15298 12135
hangging$	2153 2154 15298 12135
hanging$	12799 13057 13322 13323 13324 13325 13326 13393 13394 13395 14005 14006 2139 2153 2154 15298 10054 16327 16328 12135 12219
hangouts$	17519
hangs$	2139 2153 2154 15298 3739 3740 3741 3743 12135
haphazard$	17106 17107 17108 17109
happen$	12743 12800 12801 12802 6635 13508 13607 14876 16568
happened$	12647 12650 12743 7141 7142 13363 13364 915 7280 13502 13593 1058 1059 7793 14000 14001 14002 14003 14004 14306 14554 14555 14556 14557 14558 15832 9727 9728 3369 16845 16846 16847 17101 17102
happening$	14554 14555 14556 14557 14558
happens$	12647 12743 913 13502 14306 14554 14555 14556 14557 14558
happily$	729 730 731 13298 1259 1260 1261 1262 1263 1264 9521 9522 9523 9524 9525 9526 9527 9558 9559 9560 9561 5430
happy$	326 327 332 6693 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 7969 14176 14177 14178 14179 1614 1615 1616 1632 1633 1634 1635 1636 1819 1820 1821 1822 3471 5420
harass$	2156 2157 2158 5469
harassed$	2156 2157 2158 5469
harasses$	2156 2157 2158 5469
harassing$	2156 2157 2158 17213 17214 17215 17216 5469
hard	5099 5104
hard$	7725 1404 1405 1406 1444 7804 1445 1446 7806 1447 8374 8378 14690 2282 2327 2328 2404 8783 15074 8869 2588 2589 2590 2591 2592 2593 9026 15292 2776 3095 3096 3097 9702 9703 3344 9748 9768 17229 11459 5103 17672 5612 5620 5745 5747 5759 5763 5800
hardcore$	5556 6250
harden	12402
hardened$	8746 3252 3253 3254 3255 3269 3270 3353 5506 12043 12122 6264
harder	4904
harder$	7290 2588 2589 2590 2591 2592 2593 16727 17208 17209 17210 17211 17212 11264 5103 12325
hardest$	2588 2589 2590 2591 2592 2593
hardier$	3252 3253 3254 3255
hardly$	111 7740 7741 7761 7762 7763 1597 7983 7984 1769 8276 8277 1921 1922 1923 8549 2891 2892 2893 3053 3055 3056 3098 3141 3142 3229 9589 3230 3231 9680 10073 3886 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4227 4228 4339 4397 4398 4399 5154 5226 5725 5726 5732 5740 5754 5895 6096
hardy$	3475
harm	11242 6079 6311
harm$	12566 12567 12591 12610 12611 12612 12644 6610 6611 6612 6613 6614 6615 6616 6617 258 259 260 13079 7215 7216 13462 13463 13472 13473 921 13605 13606 1131 13698 7688 7689 13896 14013 14014 7919 14132 14524 14525 14587 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14612 14613 14614 14615 14932 15880 16048 10839 17105 11035 11236 11339 11646 17852 5342 17916 11769 5976 6005 6009 6011 12438
harmed$	12438
harmer$	11890
harmers$	11890
harmful$	6503 13119 2222 2223 2224 8605 5363 5503 5514 6011
harming$	12438
harms$	12566 12567 12438
harsh$	17046
has	5148 5190 17757 6118
has$	6366 6368 643 881 989 990 1009 1101 1102 1245 1291 1318 1358 1387 1654 1750 8219 1996 2448 2449 8819 2515 2595 2708 2919 3038 3341 3401 3402 3403 3404 3405 16189 16192 3665 3678 3679 3680 3681 3737 3820 3864 10456 16664 16665 4114 10569 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4227 4228 4249 4257 4295 10661 10663 4645 11123 17446 11270 11462 5116 5149 5160 5161 5162 5171 5178 11550 5199 5209 5216 5219 5233 5290 5322 5346 5599 5687 12135 5822 5833 5895 6068 6090 6091 6122 6136
hastily$	17217 17218 17219
hat$	12203
hate$	14971 2520 3804 3805 5588
hated$	2520 5588
hates$	14971 2520 3804 3805 5588
hating$	2520 5588
hats$	10112 10113 3754 3755 12203
haunts	4745 11105 11313
haunts$	16429 17519
have$	6367 6369 12872 6692 6811 6845 6849 6872 6883 6885 6886 6890 643 646 7157 881 926 956 989 990 1009 7408 1101 1102 7593 1245 1291 1318 1358 1387 1433 7797 7798 1654 1750 8214 8220 8238 8243 8254 8255 8258 8259 8288 8289 8292 8293 8296 8298 8299 8300 8301 1995 14753 2448 2449 8818 2515 2595 2708 15298 2919 2920 9377 3039 3341 3401 3402 3403 3404 3405 3478 16142 3665 3678 3679 3680 3681 3737 3820 10199 10208 16416 3864 3890 10318 10416 10417 10456 16664 16665 4114 16710 16711 16712 16713 10508 16718 16719 16720 10517 10523 10569 10585 4251 4295 16883 16884 10956 10957 4646 11123 17493 11462 5116 5322 5599 5687 12135 5822 5833 12253 12367 12392 6068 6136
having	5153 6118
having$	643 646 7408 1102 8535 3665 3737 11513 5160 5162 5169 5822 6091
havoc$	11911 11912 11913 11919
hawk$	651 5390 5438
hawked$	651 5390 5438
hawking$	651 5390 5438
hawkked$	651 5390 5438
hawkking$	651 5390 5438
hawks$	651 5390 5438
hazel$	16233 5799
he$	6519 6525 7048 7129 7130 7135 7136 7185 7199 7202 7482 7485 7494 13826 7637 7654 7756 1409 14022 1864 14467 2185 8545 2186 14752 2187 2188 2215 8722 2382 15309 16471 16472 16473 16474 16475 10288 10289 10290 10292 10425 10426 4068 10430 10524 16734 6137
head$	13420 13422 13553 13554 1519 1520 1521 1522 1523 7898 1543 14265 14266 14267 14268 14269 14270 14271 14272 8067 8068 8069 14627 14628 14996 15028 9135 15371 15372 15373 2808 2809 15394 15395 2944 2945 2946 2947 2948 2949 2950 9540 10065 10091 10092 3733 3994 10354 3995 10355 3996 10356 3997 10357 3998 10358 3999 10359 17082 4517 17559 12179 5952 6324
headache$	9014
headaches$	9014
headcase$	11933 6238
headcases$	11933 6238
headed$	562 3994 10354 3995 10355 3996 10356 3997 10357 3998 10358 3999 10359 11969 11974 12018 12107 12148 12267
headfirst$	14102 7902
heading$	562 14241 3994 10354 3995 10355 3996 10356 3997 10357 3998 10358 3999 10359 5153
headlong$	14102 7902
heads$	13420 13422 13553 13554 1519 1520 1521 1522 1523 14265 14266 14267 14268 14269 14270 14271 14272 8067 8068 8069 14627 14628 14996 9135 2808 2809 9540 4409 17082 4517 12073 12093 12177 12178
headscarf$	12203
headscarves$	12203
headstrong$	6252
health	11528 11574 17817
health$	13046 13047 13570 14128 14384 8435 8436 8437 8438 8439 10532 17715 17734 11533 17752 11547 11551 17761 12466 6120
healthier$	6503
healthy$	6544
heap$	15092
hear	11149
hear$	14770 5152
heard$	2750 4277 4278 5152 5287
hearin	11526
hearing$	5152 17732 5287 6070 6100 6101 12552
hearings$	12552
hears$	5152
heart$	15040 11508 17715 6092
hearted$	16984 11980 11981 12265
heartless$	16862 6250 6282
heat$	5084 17651
heatin	5325
heating$	17887 11685
heavier$	5777
heavies$	11933
heaviest$	3668 5825
heavil	11540
heavily$	3646 17740 17746 17747 5779
heavy	5099
heavy$	7480 9995 10841 11459 5777 5780 5830 5909 5963 5964
heavyset$	6270
heed$	6470 6471 6472 6473 6474 12962 14249 14250 14571 8410 8411 8412 8413 8414 16458 16459 16460 16805 16902 16903 16904 16905 16906 16907 16908
heeded$	13327 13335
heedless$	118 119 6241 6242
heel$	17578
heels$	16309 16310 16311 17080 12203
height$	3531 3532 3533 16198 16199 16200 12137
held	12330
held$	7089 2782 16174 16877 16878 16879 16880 4564 4656 17263 4836 11344 17570 5143
helicopter$	6001
hell$	1060 1061 8001 14727 14746 5568
hellbent$	1314 1315 1316 1317
hellraiser$	6235
hellraisers$	6235
help	4671 4702 4739 4988 5034 11545
help$	6422 6453 193 200 201 12842 12843 12962 13081 13088 13106 13372 13555 13692 13693 13695 13696 13703 13885 13890 7816 14256 14407 8339 14578 14579 14580 15058 15154 15168 9123 15748 15749 15750 15751 15778 15786 15787 15788 15789 15790 15792 15798 15799 15800 15801 15802 15881 15883 16134 16358 3799 3800 3801 3802 16390 16396 16410 16492 16513 16544 16584 16585 16586 16598 4304 4305 4306 16927 16936 4540 4541 4542 4543 17137 4749 4803 4983 4990 5067 17647 5127 17751 17783 11789 11816 11817 11903 11944 12045 12222 12227 12235
helped$	200 201 13557 14549 14550 14551 14552 14553 15169 16395 16401 16406 16409 16415 16481 16487 16525 16542 16570 16571 16572 16573 16574 17259 4983 4990 5127
helper$	14077 11800
helpers$	14077 11800
helpful$	4661 17259
helping$	200 201 8340 16584 16585 16586 10387 4983 4990 5127 12235
helpless$	9432 15886 15887 15888 15889 15997
helpped$	200 201
helpping$	200 201
helps	4988
helps$	200 201 4749 4983 4990 5067 5127 12236
hence$	3332 3333 3334 3335 3336 3337
henchman$	6223
henchmen$	6223
hepatitis$	6323
her	11027 11050 17298 11189 4893 5183 11567 5225 11598 5248 11609 5261 17841 17875 5316 5318 11687 17901 5349 12498 6187
her$	12569 12570 24 12601 6465 6478 6480 12687 123 124 127 131 132 6494 6496 139 6500 6556 6730 381 388 389 390 392 6755 396 6767 6768 6769 6770 6771 6772 426 429 464 6839 13065 6897 6925 7011 7056 7061 7072 7160 7226 7249 900 901 7267 7293 13502 937 939 940 7315 960 961 7321 13528 7323 7330 980 998 7388 7394 7396 1038 13643 7456 7492 1221 1223 1279 7664 7665 1343 1344 1346 7720 7726 7730 14007 7834 7875 7913 7990 7991 8059 8102 8103 1858 1861 14438 8271 14480 1954 8315 1956 8319 14607 14611 8406 14624 14655 2193 8612 14872 14909 8737 8860 15111 2683 9055 9056 15313 2756 9184 9187 9215 9216 9217 9218 9219 9351 9367 15632 9448 15654 9449 9450 9452 15791 15916 9714 15926 9740 9804 9805 3447 3448 3449 16035 16046 9849 3490 9851 3504 16128 16129 16130 3598 3599 9991 10000 10001 10002 10029 3677 3690 3693 3701 3702 3722 3723 10098 3746 3752 3753 16566 16593 10482 16758 10779 17036 17037 17038 17039 17040 17041 10870 17077 10874 10876 10883 17096 17174 11253 17718 11517 11519 17730 5166 5167 11529 5170 11538 11543 5187 5188 11558 11585 11595 17804 5244 11608 5250 5251 11612 5253 5257 11621 5269 11634 5280 17848 11657 11675 11676 11678 17886 17893 17899 11696 11707 11709 5395 5411 5653 5654 5845 5846 12287 5979 6105 6106 6114 6115 6125 12487 6142 6154 12523 6179 6184 6195
herbert$	11939
herberts$	11939
heritage$	10043 10044 10045 10048
heroin	11532 17919 11717
heroin$	17415 17738 11541 17750 17923 11733
hers$	13497
herself$	6360 6362 12569 12570 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7809 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 8666 8667 8668 8669 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 2702 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 10914 11518 11683 11718 11726 11749 11750 11798 12094 12095 12439
herselves$	11518 12439
hid$	3742 4490 4518
hidden$	13851 3742 17263 12220
hide	11249 4911
hide$	12873 6834 6835 6836 7406 7649 3742 4518 12414
hided$	4518
hides	4911
hides$	3742 4518
hiding	4911
hiding$	7406 14356 3742 16625 16626 16631 16632 16633 16636 16637 16638 16639 16640 16641 16642 16643 4518
hierar	17291 12335 12337 12415
hierarchy$	17277 17278 6292
high$	89 13640 13641 13642 7481 1126 1127 1128 1129 1130 13736 7578 1219 7580 2627 2628 8994 8995 8996 8997 8998 8999 9000 9001 9002 9003 9004 9005 9006 9007 9008 9009 9011 9012 9013 16616 16617 16618 16651 10728 5597 5908
higher$	2627 2628 11091 6116
highest$	2627 2628
highlights$	12182
highly$	5099 5738
hijab$	12203
hijabs$	12203
him	11027 11050 17298 11567 17841 17875 17901 12498
him$	12569 12570 12601 12660 12687 6669 6676 6677 6679 6682 12926 6724 13068 13069 13070 13093 13169 13172 13256 13268 13313 13319 13373 7249 7330 13610 7483 7507 7519 7520 7521 7522 7535 13748 13749 13750 13751 13752 13753 13754 13755 13756 13757 13828 13866 13879 13881 13903 13913 13970 14007 7846 7847 7851 7863 7864 7866 7867 14172 14173 8102 8103 14389 14413 14447 14624 14655 15111 9055 9056 15632 15676 15791 15916 15926 9804 9805 16035 16046 16128 16129 16130 16139 16566 16593 16758 10779 17036 17037 17038 17039 17040 17041 17077 11782 11786 12287 12487 12523
himself$	6360 6362 12569 12570 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7809 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 8666 8667 8668 8669 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 2702 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 10914 11518 11683 11718 11726 11749 11750 11798 12094 12095 12439
himselves$	11518 12439
hip$	17764 17765
hips$	17764
his	11189 4893 5183 5225 11598 5248 11609 5261 5316 5318 11687 5349 6187
his$	24 6465 6478 6480 123 124 127 131 132 6494 6496 139 6500 6556 6713 6730 381 388 389 390 392 6755 396 6767 6768 6769 6770 6771 6772 426 429 464 6839 13065 6897 6925 7011 13239 7061 7072 13312 7160 7226 900 901 7267 13497 7293 13502 937 939 940 7315 960 961 7321 13528 7323 980 998 7388 7394 7396 1038 13643 7456 7492 1221 1223 1279 7664 7665 13897 1343 1344 1346 7720 7726 7730 7834 7875 7913 14157 14174 7990 7991 8059 8079 1858 1861 14438 8271 14480 1954 8315 1956 8319 14607 14611 8406 8496 2193 14872 14909 8737 8860 2683 15313 2756 9184 9187 9215 9216 9217 9218 9219 9351 9367 9448 9449 9450 9452 9714 9740 3447 3448 3449 9849 3490 9851 3504 3598 3599 9991 10000 10001 10002 10029 3677 3690 3693 3701 3702 3722 3723 10098 3746 3752 3753 10482 10870 10874 10876 10883 17096 17174 11253 17718 11517 11519 17730 5166 5167 5170 11538 11543 5187 5188 11558 11585 11595 17804 5244 11608 5250 5251 11612 5253 5257 11621 5269 11634 5280 17848 11657 11675 11676 11678 17886 17893 17899 11696 11707 11709 5395 5411 5653 5654 5845 5846 5979 6105 6106 6114 6115 6125 6142 6154 6178 6184 6195
hisself$	6360 6362 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 10914 11718 11726 11749 11750 11798 12094 12095
histor	4686
historic$	11046
history$	1336 1337 1338 1339 1340 1341 1342 4297 17332 11127 5285 11867 12480 12518 12556
hit	17836 17845 5281 17853
hit$	14321 15932 4619 5083 17846 11641
hitch$	3695
hitched$	3695 10056
hitches$	3695
hitching$	3695
hits$	17846
hiv	6331
hoist$	1370
hold	4911 5026
hold$	12697 6834 6835 6836 7089 7406 14175 14180 14763 14764 14765 14766 14767 15157 9138 9139 9140 9141 2782 9154 9155 9470 9471 9472 3380 3381 3394 3395 3396 4564 4656 11049 11110 17473 11270 5142
holder	11069
holder$	11069
holders$	11069
holdin	17293 11255 17467 4911 11713
holding$	7406 2782 15782 9946 17227 17461
holds	17293 4911
holds$	7089 2782 3380 3381 3394 3395 3396 4564 4656 11104 11110 17320 17473 11270
hole$	14120 14121
holes$	14120 14121
holmes$	17402
home	11610 17821 17847 17875
home$	12738 12739 13054 13081 13094 13132 13133 13338 13339 13381 13382 13399 13400 7432 7433 13705 7567 7569 13831 13835 7691 7692 7693 7753 14274 14403 14404 14448 14496 8738 9031 15242 15243 2702 9079 15531 15739 15746 15874 16094 16118 4618 17401 17418 5037 11401 5125 17795 17815 17816 17828 17829 17844 17848 17852 17859 17866 17867 17874 17881 17883 5319 17891 17911 12006 5952 6145 12525 12526 6177 12538 12539 12540
homele	17836 6352
homes$	13132 13133 13705 15242 15243 15746 17401 5037 11401 5125 17880 12006 12532
honest$	8234 14441 16383 16395 16401 16406 16415 16481 16487 16525
hood$	3725 16308 10112 10113 3754 3755 5576 12203 5847
hooded$	5490 5774 5848 6271
hoodie$	16292 16293 16294 16303 12203 12205 12208 6277
hoodies$	15297 9092 10061 10062 16292 16293 16294 16295 16296 16300 16301 16302 16303 16305 16314 12203 12205 12208 6277
hoodlum$	6221 6223
hoodlums$	6221 6223
hoodrat$	6221
hoodrats$	6221
hoodrich$	6276
hoods$	15297 9092 3725 16300 16301 16302 16305 16308 16309 16310 16311 16314 10112 10113 3754 3755 12203 12205 5847
hoody$	16292 16293 16294 12208
hook$	1717
hooked$	12652 5442
hooligan$	14867 11852 6221
hooliganism$	6221
hooligans$	14867 14889 14890 14891 11852 6221
hoot$	16876
hoots$	16876
hop$	7403 2150 2151
hope$	10268 10400 4041 4293 4294 17289 12237
hoped$	4293 4294
hopeless$	8651 8920 3926 3927 5533 5644 5648 6250 6282
hopelessly$	6282
hoper$	14855 14868 14869 14870 11879 11894
hopers$	14855 14868 14869 14870 11879 11894
hopes$	4293 4294 17289
hoping$	4293 4294 17289
hopings$	17289
hopped$	2150 2151
hopping$	7403
hops$	2150 2151
horde$	2207 2208
hornet$	7819
hornets$	7818 7822
horrendous$	15182 15183 15184 15185 15186 15187 15188 15189 15190
horrible$	15182 15183 15184 15185 15186 15187 15188 15189 15190 5594
horrid$	5594
horror$	11852
horrors$	11852
hospit	5192 11555 17836 11631 5342
hospital$	11552 17761 17762 17763 11560 17767 17837 11702 5942 5952 6125
hospitalised$	6339
hospitalized$	6339
hostel	11667
hostel$	17873
hostile$	2602 2603 2604 2605 2606 15191 15192 10745 5086 5650 6248 6283
hostility$	15252 15253 2690 2691 17198 17199 17200 17201 17202 11778 12013
hot	11493 11497 6066
hot$	5325 5658
hotel$	13159 13160 13161 13162 6957 6958 6959 6960 13610 13911 14136 14137 14138 14139 14140 14944 14945
hotels$	13312 13610
hothead$	11878 6236
hotheads$	11878 6236
hotspot$	17699 17703 6063 12426
hotspots$	17699 17703 12426
hounding$	17213 17214 17215 17216
hounds$	14091
hour$	5236
hours$	14885 14950 17783 5218 5236 17914 12110 12308
house	11610 17821
house$	13159 13160 13161 13162 6957 6958 6959 6960 13610 13804 13805 13911 13915 14136 14137 14138 14139 14140 14224 14393 8738 15504 15531 15535 15540 15541 15542 15543 15544 15587 15588 15589 15746 16094 16118 17401 11376 11401 17816 17848 17866 17868 17881 5319 17891 12540
househ	11610
household$	15243 15504 15531 15535 15746 16094 17816 11617 12006
households$	15243 15746 12006
housemates$	9281 9282 9283
houses$	13610 17401 11401 17880
housin	17817
housing$	10532 5037 17830 12535
how$	12867 12868 13643 14427 14438 15307 9479 9480 3128 9643 9644 9782 9784 16117 17117 4943 11775
hub$	11024 17232 17237 17251 17282 11083 11112 11118 11120 17334 17338 17339 17341 17344 11148 17357 17370 17508 11320 17574 11407 11411 17618
huge$	6464 3631 10011
hulking$	6271
hundred$	8094 9939
hung$	13358 2139 2153 2154 15298 3739 3740 3741 12135 12219
hungry$	12044 12541
hunt$	2096 8456 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481 16653
hunted$	2096 8456 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481
hunting$	2096 8456 2097 2098 2099 2100 2101 2102 2481
hunts$	2096 8456 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481
huntted$	2096 8456 2097 2098 2099 2100 2101 2102 2481
huntting$	2096 8456 2097 2098 2099 2100 2101 2102 2481
hurl$	1566 1567 1568 1569
hurled$	1566 1567 1568 1569
hurling$	1566 1567 1568 1569
hurlled$	1566 1567 1568 1569
hurlling$	1566 1567 1568 1569
hurls$	1566 1567 1568 1569
hurried$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
hurry$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
hurt	5281 17853 6079
hurt$	12617 12625 6610 6611 6612 6613 6614 6615 6616 6617 258 259 260 13080 13434 13454 13784 13847 7711 7712 13943 13944 13945 13957 13958 14296 14297 14321 14323 14969 15914 15915 15918 15933 15934 9729 16377 16378 16379 16418 16619 16620 16621 17846 11641
hurting$	12665 12666 12667 12668 12669 7586
hurtle$	1542
hurtled$	1542
hurtles$	1542
hurtling$	1542
hurts$	14296 14297 9710 9711 16038 17846
husband$	17813 17824 17832 17839
hush$	4487
hushed$	4487
hushes$	4487
hushing$	4487
hussies$	6238
hussy$	6238
hustlers$	6261
hyde$	15087
hydroc	6088
hydrocephalus$	12448
hyena$	11933
hyenas$	11933
hygien	11526 11528
hygiene$	17732 17734
hype$	14159
hyper$	5386 6250
hypersexual$	6214
hypersexualised$	6214
hypocritical$	6282
hysterical$	6250
i$	2881 9440 9441 9442 9443 9444 9445 9446 9447 4062 4562
ic	6020
ic$	3626 5776
ic0$	6268
ic1$	6268
ic2$	6268
ic3$	6268
ic4$	6268
ic5$	6268
ic6$	6268
ic7$	6268
ic8$	6268
ic9$	6268
ice$	14079
idea$	12886 7703 7704 1345 7706 1347 1348 1349 14056 10751
ideas$	12885
identi	17242 4691 17269 4720 4736 4741 17405 4887 4890 4893 4895 4907 11267 4956 17556 5128 5984 12378
identical$	10089 5835 5848
identically$	3645 5801 12202 12204
identified$	2234 2268 2648 4762 4838 11253 5351 6006 12367 6011 12380
identifies$	4731 4762 17420 5028
identify$	12962 4727 4731 4762 17410 17420 5028
identifying$	4731 5028
identities$	11058 11169
identity$	11058 4699 11169
idiot$	11933
idiots$	11933 12272
idle$	12036 6250
idleness$	2230 2231 15254 15255 12014
idly$	10736 12259
idolise$	697 698 699 700 701
idolised$	697 698 699 700 701
idolises$	697 698 699 700 701
idolising$	697 698 699 700 701
iep	6131
iep$	12491
ieps$	12491
ies$	15503
if$	12981 13034 756 757 758 759 760 761 762 763 764 765 766 767 768 13347 13348 13353 13356 13357 792 793 794 795 813 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 839 840 841 842 843 844 845 846 847 848 849 850 851 852 993 13999 8202 1843 1845 1846 14481 8723 8724 15099 9975 9976 9977 4168 4371 4372 4886 17691
ignor$	1691 1692 1693 4658 5446
ignorance$	14489 6282
ignorant$	6250 6282
ignore$	12827 12998 13027 13029 13030 13031 7366 2162 2163 16651 4528 4529 17135 5471 5863 5935 5936 12304
ignored$	12827 7366 1691 1692 1693 14408 2162 2163 16360 16651 4528 4529 17139 17140 17141 17142 4658 5446 5471 5863 5924 12290 5935 5936 12304
ignores$	12827 7366 2162 2163 16651 4528 4529 5471 5863 5935 5936 12304
ignoring$	12827 7366 1691 1692 1693 2162 2163 16651 16863 16864 4528 4529 17213 17214 17215 17216 4658 5446 5471 5863 5935 5936 12304
ignorred$	1691 1692 1693 4658 5446
ignorring$	1691 1692 1693 4658 5446
ignors$	1691 1692 1693 4658 5446
ill	17836 11631
ill$	146 147 3703 3727 17837 5606 5623 5673 5675
illegal$	13119 8144 5633
illegals$	6245
illnes	17817 17819
illness$	12428 12465
image$	13196 6991 6992 6993 13207 7024 7025 666 667 922 13613 14154 14159 15816 10958 17246 11041 4682 11079 4792 4794 17438
images	11131 4782 11142 11143
images$	13196 6991 6992 6993 13207 7018 659 13226 7024 7025 666 667 13319 13613 15816 15831 17246 11041 4682 17270 17271 17280 11079 4775 11141 4792 4794 4805 17437 17438
imbecile$	6238
imbeciles$	6238
imei$	4662
immaculately$	3645 5801
immature$	6250
immaturity$	12973 12974 12975 12976 12977 12978 7299 7300 8218 1859 1860 8221 2230 2231 15254 15255 12014
immensely$	17693
immigrant$	11993
immigrants$	11993
immigration$	17817 17823 6182
imminent$	17558
immoral$	6252
immune$	3269 3270 3353
immuni	6335
impact$	16509 16510
impaired$	12721 12722 12723 12724 12461
impairment$	12428 12430 12460
impenetrable$	6241
impetigo$	6323
implan	5175 11535
implant$	17741
implausible$	14759 14760 14761
implicated$	545 546 547 548 549 5351
importance$	8178
important$	5067
impos	5021
imposed$	11398
imposing$	5777 6271
imposs	4904
impossible$	8374 8378 14746 2588 2589 2590 2591 2592 2593 3095 3096 3097 3926 3927 11264 5875
impress$	15915
impressed$	11823
impression$	12886
impressionable$	6250
impris	17817
imprisoned$	17528
improv	4665
improvement$	16606 10401
imprudent$	1946 1947 5452 6242
impudence$	2230 2231 15254 15255 12014
impulse$	8402 9073
impulsive$	12721 12722 12723 12724 6250
impulsivity$	8221
in	17640 5194 11606 6118
in$	205 6593 242 12872 12873 12920 12921 12923 12925 6855 6905 6910 6913 6923 6927 6928 6929 660 7029 7030 7031 7033 7098 7099 7100 7103 13399 13400 13526 7386 7389 13596 7437 7472 1136 1169 13831 13835 7659 13907 7879 7896 7930 7947 7948 1677 1678 14578 8515 8524 8565 14780 8597 8616 14823 14824 2259 8699 14906 14918 8833 8834 8835 8836 8864 8865 8946 15220 9015 9050 9057 9102 9160 9164 15520 9366 9412 3207 3208 9772 3587 3588 3622 16189 16192 10007 10026 10030 10031 3698 3729 3730 16299 10094 10099 10103 10108 3749 3750 3751 10116 16576 16583 10455 10494 10540 16813 16861 10877 17158 17233 11150 11155 11196 4885 17461 17465 17478 11365 11373 17624 11506 11507 11524 11557 5200 11561 11583 11586 11591 11609 11658 11662 11664 11670 11674 11694 5345 11734 5459 5696 12058 12183 5839 12202 12204 12234 12238 12250 5954 12367 12459 12470 6111 6167 12529 12534 12554
inability$	6756 397 398 399 400 401 402
inaction$	7261 17169 12309 12311
inadequacy$	6282
inadequate$	6282
inadequately$	6282
inappropriate$	13119 6990 14712 16267 16268 5467 11967 5650 5848
inappropriately$	3645 5801 12202 12204
inattention$	12309
incapable$	191 5873 12245
incessantly$	6280
incest$	17850
inch$	9301 16104
incident$	17444 17906 12521
incidents$	17501 17534 12521
inclin	11291
inclination$	10370 16577 16578 16579 16580 16581 16582
include$	12367
included$	5341
income	17817
income$	12518
incompetence$	6282
incompetent$	6282
incompetently$	6282
inconsistent$	14759 14760 14761 15177 15178 15179 15180 2615 5640
incorrect$	5841
incorrigible$	6252 6253
increa	5134 6050
increase$	5013 11481
increased$	17650
increases$	11481
indecent$	6990 7001 7407
indefensible$	16962
indepe	12534
independence$	17775
independent$	9317 9319 3252 3253 3254 3255 3540 3606 3619 11624 12098 5739 12131
indestructible$	12106
index	12335
index$	17442 11274
indian$	3647 10014
indica	11047 12330
indicate$	17450
indicates$	17450
indifference$	16955 17169 17198 17199 17200 17201 17202 12309 12311 6282
indifferent$	12245 6282
indiscriminate$	1077
indisputably$	6280
indivi	17697 5138 12390
individual$	2383 15059 15088 15089 15090 15091 15130 15194 15222 15223 15224 15225 15226 15227 15238 16147 16189 16192 17287 4892 17697 11921 12004 12059 6134
individuals$	14705 14706 14707 14708 2383 15059 15088 15089 15090 15091 15130 15194 15222 15223 15224 15225 15226 15227 15238 16147 16189 16192 4892 11388 11921 11954 12004 12059
indoors$	13399 13400
inducement$	14161 14162 14163 14164 14165 14166 14167
indulge$	553 554 555
indulged$	553 554 555
indulges$	553 554 555
indulging$	553 554 555
ineffective$	6282
ineffectual$	6282
inept$	6282
ineptitude$	6282
inevitable$	3875 3876 3877 3878 3879 3880 3928
inevitably$	12246 6280
inexcusable$	10857 17064 6282 6283
inexcusably$	6282
inexplicably$	6284
infamous$	2329 2330 2331 2332 2333 2334 2335 2336 2728 5698 6255
infant	17798
infatuated$	690 691 692 693 694 695 696
infection$	12428
infested$	2209 2210
inflexible$	17046
inflicted$	11773
influe	17681
influence$	14789 11863
influenced$	12617
influences$	14789 11863
influential$	17308
inform	11033 4683 4790 4988 5034 5969 12330 6050
inform$	17239 4678 17256 4700 4701 11150 4983
informant$	17529 12329
informants$	12329
information$	12842 12843 8236 16941 10775 4540 4541 4542 4543 11037 17255 17256 4692 17290 4774 11314
informed$	6501 142 6763 9339 11121 4983
informing$	4700 4701 11150 4983
informs$	4700 4701 11150 4983
ingrate$	6238
ingrates$	6238
ingratitude$	2230 2231 15254 15255 12014
inhale	6333
inhaler$	12475
ining$	11150
initia	5082
initiative$	11442 6061
injection$	17744
injections$	17744
injunc	11330 11394 11395 11701
injunction$	17536 17537 4973 11338 17544 17594 17600 17601 11396 17605 17608 17907 17913 12400
injunctions$	4973 17544 17594 17600 17601 11396 17605 17608 12400
injuries$	13605 13606 14524 14525 12465
injury	11508
injury$	13605 13606 14524 14525 17714 12465
inmate$	11947
inmates$	11947
inner$	3629
innocence$	8314 15557
innocent$	7390 1031 7392 15498 15499 15500 15501 9409 9410 9411 9432 9617 9618 9619 9620 15997 12086 12104
innocents$	15493 15494 15495 15496 15497 15619 15620 15621 15622 15638 15640 15641 15642 15643 15644 15645 15999 12085 12104
inpati	6336
input$	6601 12808
inquir$	4909
inquiries$	4909
inquirs$	4909
inquiry$	4909 12364
ins$	11150
insane$	12005
inside$	12873 12920 12921 12923 12925 13399 13400 16423
insight$	14639 14640 9490 3131 3132 9493 11818
insist$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5420
insisted$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 14350 5420
insisting$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5420
insists$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5420
insistted$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5420
insistting$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5420
insolence$	2230 2231 15254 15255 12014
insolent$	6250
insomn	6319
inspec	4664 11025 11026 4668 11031 17242 11060 11061 11062 4703 4704 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 4854 11302 4960 11326 11368 5047 5051 11412
inspector$	11024 17232 17237 4680 17266 17267 17268 11063 11064 17282 11083 4748 11112 11118 11120 17334 17338 17339 17341 11148 17355 17357 17370 11214 17508 11320 17574 11407 11411 17618 12420
instag	4965
instagram$	622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195
instal	5045
instead$	13836 13837 13838 17145 17147 17204 17205 17207
instigator$	12372 6224
instigators$	12372 6224
instinct$	12120
instincts$	12118 12120
institutional$	5891
instructed$	4695 4858 11230
instructions$	13572 14247 14248 11831
insuli	6322
insulin$	11537
insulting$	3074 3075 3076 3077 3078 3079
insults$	12918
integrated$	6004
intel	5969
intel$	12329
intell	4747 17403 12335 12378
intelligence$	16941 11043 17250 11045 17252 17273 11107 11138 17346 11147 17356 11233 11273 4945 11314 5970 12331 5972 6288 6302 6308
intend	4683
intended$	5067
intens	5099 6050
intensive$	11459 11554 6197
intent	5080
intent$	1314 1315 1316 1317 12563
intention$	10370 16577 16578 16579 16580 16581 16582
intentions$	10370 16577 16578 16579 16580 16581 16582
intents$	3023
interc	11220 6304
intercepted$	17426
intercourse$	11742
intere	4683
interest$	6695 6696 12919 13514 13839 13840 15356 15357 15358 15359 16387 16513 10370 16577 16578 16579 16580 16581 16582 16805 16902 16903 16904 16905 16906 16907 16908 10706 10707 10708 10709 10710 17149 17150 17151 17152 4692 4803 17458 12305 12306
interested$	3815 10176 10377 10607 16882 16950 10890 10981 17230
internally$	6137
internet$	622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195 5398
interr	17331 11193
interrogate$	4944
interrogated$	17399
interrogateing$	4944
interrogates$	4944
interrupt$	12239 12247
interrupted$	12239 12247
interrupting$	12239 12247
interrupts$	12239 12247
interruptted$	12239 12247
interruptting$	12239 12247
interv	4890 5344
intervene$	16927 17134 17137 17552
intervened$	16802 16937
intervention$	6601 12808 15168 16358 17909 12222 12558
interventions$	6601 12808 15168 16358 3799 3800 3801 3802 12222
interview$	4944 5340
interviewd$	5340
interviewed$	9394 9395 9396 9397 9398 9399 9400 9401 4920 5330 5340
interviewing$	4944
interviews$	4944
intimate$	6990 715 716 717 718 7407
intimidate$	2156 2157 2158 5469 12247
intimidated$	2156 2157 2158 15914 5469 12247
intimidates$	2156 2157 2158 5469 12247
intimidating$	12665 12666 12667 12668 12669 2156 2157 2158 15292 5469 5650 5800 12247 6248
into	4659 5194 5971
into$	12626 12691 12873 12920 12921 12923 12925 13058 6916 6917 6918 6920 7101 7102 7103 13516 7429 7430 7431 13831 13835 13877 13907 1518 7879 7896 14108 14109 7906 7907 7909 7930 7951 7952 7953 7954 14365 14366 14367 14368 14370 14371 14372 14503 14641 14642 14643 14644 14645 8602 8603 8944 15363 11146 4876 17465 11269 5345 6111 6167
introd	5026
inured$	3269 3270 3353
invariably$	6280
invest	11106 11163 4956 17556 5129 17860 6033 6186 6309
investigate$	16927 17137
investigating$	11106
investigation$	17296 17369 4909 17549 17554 12546
investigationies$	4909
investigations$	17296 4909 17549 17554
investigationy$	4909
investigators$	17312
invincible$	13860 6264
invitation$	14161 14162 14163 14164 14165 14166 14167 10154 3795 10156 3797 3798
invitations$	10154 3795 10156 3797 3798
invite$	12590 6385 44 335 336 352 353 354 355 356 357 358 359 6728 6729 864 865 7308 1265 1266 1267 1268 1269 7633 7634 1571 1572 1573 1574 5409 5414 5418
invited$	12590 6385 44 335 336 352 353 354 355 356 357 358 359 6728 6729 864 865 1265 1266 1267 1268 1269 7633 7634 13995 13996 1571 1572 1573 1574 5409 5414 5418
invites$	12590 6385 44 335 336 352 353 354 355 356 357 358 359 6728 6729 864 865 1265 1266 1267 1268 1269 7633 7634 1571 1572 1573 1574 5409 5414 5418
inviting$	12590 6385 44 335 336 352 353 354 355 356 357 358 359 6728 6729 864 865 1265 1266 1267 1268 1269 7633 7634 1571 1572 1573 1574 16584 16585 16586 5409 5414 5418 12235
involv	17462 17483 12368
involved$	12617 12625 545 546 547 548 549 550 551 552 13655 2205 2586 16533 16535 16625 16626 16631 16632 16633 16636 16637 16638 16639 16640 16641 16642 16643 17138 17307 11255 17494 11289 11317 5351 11841
involvement$	6454 12661 12662 545 546 547 548 549 13499 2205 11272 11316 11841
involving$	17484
iq$	6317
irish$	3647 10014
iron$	15905 15906
irredeemable$	6253
irresponsible$	121 122 6503 1855 5362 5449 6242 6282
irresponsibly$	6206 6282
is	4713 11113 17757 6073
is$	6515 6521 6598 394 395 579 7037 885 886 1034 8005 2072 2189 8575 8576 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8816 2481 2549 2560 2564 2574 2595 2600 8971 8976 2635 2654 2663 2664 2665 2666 2667 2668 9076 15382 15383 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 2931 3024 3025 3026 3031 3320 3347 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 9862 9863 3565 3581 16189 16192 3638 3651 16256 10079 3748 3785 10159 10283 4074 10456 4142 4143 10642 10656 4384 4385 10756 10777 4480 10900 4548 4549 4550 4551 17161 17184 4670 11057 17300 11095 11123 11215 11227 17446 11246 4927 11352 11478 5206 11636 5303 5336 5380 5393 5407 5448 5511 5513 5518 5565 5573 5592 5605 5628 5645 5647 5656 5657 5718 5746 12135 12183 12184 5912 5939 12367 6097 6102 6104 6107 6108 6137 6139 6162 6170 6183 6184 6189 6199
island$	12210
isolated$	416 417 418 419 8607 8608 8609 8610
isolation$	13605 13606 1131 14817 16652 5223 11876
iss$	6197
issu	4771
issue$	14587 15248 4679 11040 4681 5036 5083 11841 12011 12480
issued$	4679 11040 4681 17248 11231 11332 5036
issues$	15248 4679 11040 4681 11080 5036 5083 11841 12011 12480
issuing$	4679 11040 4681 5036
it$	12591 13248 13319 13423 13424 13429 7302 959 7341 13555 7355 13592 7458 7529 13763 7592 13800 13801 13855 13864 7718 1429 14029 14110 14207 1645 1646 14243 8040 14276 8156 8792 2500 15112 2702 15307 9110 15773 9630 15838 9634 9723 9747 9771 15978 15979 15980 15981 15982 3861 16453 16640 16641 16642 16643 16655 16672 10524 16734 10591 10592 4282 4283 16931 16940 10838 10846 10847 10849 4497 4498 17111 17112 10948 10971 11772 11991 12296
itch$	1463 1464 1465 1466
itched$	1463 1464 1465 1466
itches$	1463 1464 1465 1466
itching$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 1463 1464 1465 1466 5420
itchy$	8808
its$	6891 13129 903 7266 1037 1039 1278 7663 8318 9183 9186 16732 10761 10772 10850 10870 10874 10876 17084 17085 10881 10883 10884 17096 17128 10924 10960 10961 17174 4618 10979 10987 10988 11070 4880 11475 11675 5892 12286 5940 5951 5979
itself$	6360 6362 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 16972 10914 11718 11726 11749 11750 11798 12094 12095
jacket$	16264 16292 16293 16294 16303 12203 12208 12216
jackets$	16264 10061 10062 16292 16293 16294 16295 16296 16303 12203 12208 12216
jail	11631 11705
jail$	16424 16560 17812 17837 17911 5574
jailbait$	6238
jailed	17819
jailed$	17528 11695
jailer$	13564
jailers$	13564
jamaican$	3647 10014
january$	13134
jaundice$	6321
jaw$	17764 17765
jaws$	14084 14087 17764
jealous$	6250
jeans$	10061 10062 16292 16293 16294 16309 16310 16311 10106 3747 16317 12203 12208 5859
jekyll$	2521
jeopardise$	10 5358 5359
jeopardised$	10 5358 5359
jeopardises$	10 5358 5359
jeopardising$	10 5358 5359
jeopardize$	10 5358 5359
jeopardized$	10 5358 5359
jeopardizes$	10 5358 5359
jeopardizing$	10 5358 5359
jeopardy$	12566 12567 12577 11397
jewellery$	16292 16293 16294 12203 12208
job	17817
job$	13713 13714 13715 13716 13717 13718 16700 16809 16810 16811 16812 16825 16826 16827 16828 16829 16830 16831 16832 16833 16834 16965 16969 16977 17208 17209 17210 17211 17212 17296 12283 12325
jobs$	16825 16826 16827 16828 16829 16830 16831 16832 16833 16834 17208 17209 17210 17211 17212 17296 12325
jobsworth$	6282
jobsworths$	6282
joggers$	16292 16293 16294 16295 16296 16309 16310 16311 10106 3747 16314 12203 12208 5859
join$	12998 13027 16418 10920
joined$	1056 1057
joint	5122 6050
joint$	11482 6004
jointly$	1021 5419
joke$	14944 14945 12282
joker$	11933
jokers$	11933
journe	17431
judge$	15378 15379 15631 9428 9429 9430 9431 9500 3168 9529 9530 9531 16176 17134 5009 5335
judged$	6506 2634 2651 9394 9395 9396 9397 9398 9399 9400 9401
judgement$	155 156 157 158 7367 13811 14265 14266 14267 14268 14269 14270 14271 14272 14463 11791 12283
judges$	5009
judging$	9428 9429 9430 9431 3168 9529 9530 9531
judgment$	155 156 157 158 13811 14463 11791 12283
july$	13134
jump$	7403 1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4637
jumped$	1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4637
jumper$	16292 16293 16294 12208
jumpers$	10061 10062 16292 16293 16294 12208
jumping$	7403 1536 1537 1538 1539 1540 1541 4637
jumpped$	1536 1537 1538 1539 1540 1541 4637
jumpping$	1536 1537 1538 1539 1540 1541 4637
jumps$	1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4637
june$	13134
jungle$	15972
junkie$	6231
junkies$	6231
just$	6527 6587 6591 733 7116 7120 857 1017 1022 7590 7721 7722 1639 1640 14470 14471 14472 14473 2702 3365 3862 3898 3899 3900 3901 4042 4319 4320 5865
justice$	15294 15295 10537 17567 17568 17751 17903 17904 11703 17910
justification$	12281
justified$	17647 11940
juvenile$	5506 5509 5519 6267
juveniles$	6267
keen$	326 327 332 474 475 476 509 510 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 7969 14176 14177 14178 14179 1614 1615 1616 1617 1618 1619 1819 1820 1821 1822 4511 4512 10986 17230 17289 5420
keens$	17289
keep	11249 5089 5136
keep$	64 12776 6618 12839 6657 12872 6761 6802 13027 13029 13030 6901 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 7148 13405 7200 7201 924 925 7325 966 7327 7328 7329 7372 7373 7374 7375 7376 1249 7645 7648 14175 14180 8104 14316 14329 14330 14422 1957 1961 1975 14571 14580 2140 8562 15631 9476 9477 9478 9481 9482 9484 9485 9488 9534 9552 16057 16058 16176 16390 16396 16410 16695 4201 4202 4203 4620 4656 4678 4824 17647 5085 5376 12227
keeped$	12776
keeping$	12776 13057 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 1957 1961 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 1976 9476 9477 9478 9481 9482 9484 9485 9488 9534 16980 4656 4824 5085 5376
keepped$	12776
keepping$	12776
keeps	5089
keeps$	12776 6619 12839 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 924 925 1249 2141 8562 3669 4656 4824 11270 5085 5376
keg$	14999
kegs$	14999
kept$	12776 6620 12839 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 13320 13327 13335 13388 13389 7184 13391 13392 7190 831 832 7193 7194 13401 13402 13405 7200 7201 924 925 1249 8205 14498 8562 16526 16527 16528 16529 4119 16695 4201 4202 4203 16937 4488 4489 4656 17263 4824 17650 5139 5239 5376 12304
ketami	11532
ketamine$	13617 17738 11541 17748 17750 6117
key	11122 17621
key$	10881 11028 17308 17328 17559 17564 17798 5555 6006 6009 6011 6012
keyworker$	5189
kg$	17729
kick$	6457 98 6460 1457 1458 1459 1460 1461 1462 14969 16417 4527 17846 5652
kicked	5281
kicked$	1457 1458 1459 1460 1461 1462 4527 17846 5281 11641 5282 5652
kicking$	1457 1458 1459 1460 1461 1462 14356 8694 14957 14958 15932 4527 5652
kickked$	4527
kickking$	4527
kicks$	13077 14208 4527 17846 11804 5652
kid$	2383 14976 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 15408 3032 3033 15663 16000 16086 16087 16088 16089 11844 11851 11862 11931 12004
kidney	11520 17727
kidney$	17726
kids$	14722 14732 14733 14734 14735 14773 14775 14784 14785 14786 14787 14792 14795 2383 14976 2450 2451 2452 2453 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 15283 15408 15457 2908 15487 15493 15494 15495 15496 15497 15574 3032 3033 15613 15614 15619 15620 15621 15622 15638 15640 15641 15642 15643 15644 15645 15661 15893 15896 15897 16000 16086 16087 16088 16089 11732 11844 11851 11862 11931 11954 12004 12051 12085
kill	6079
killed	17845
kilo$	17729
kilos$	17729
kind$	12646 13802 14720 2403 2405 2406 2407 15775 15776 15777 9713 16263
kingpin$	6223 6229
kingpins$	6223 6229
kings$	15077
kinshi	5291
kinship$	11651
kiss$	12873
kissed$	6686 13253
kissing$	13290
kitche	11673
kitchen$	17879
kitted$	3704 3705 3706 5842
knack$	1240 1241
knew$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 12850 12851 286 287 288 289 290 6651 6652 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1212 14131 1671 1672 1673 1674 1675 1676 1784 1862 8223 8224 2743 2744 2752 2753 2754 2755 2814 2816 2817 2818 2819 2915 3277 3278 3279 3280 3281 3282 3283 3284 3397 3398 3399 3400 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3464 3555 3556 3557 16670 4277 4278
knife	17919
knife$	13042 13111 13612 14111 14113 8421 8422 8483 8484 8485 16649 11236 5029 5044 11405 11693 17906 17916
knives	17243 17253 17467 17510 17531 5027
knives$	13040 13612 8483 8484 8485 15136 15835 9631 16648 4697 17455 17476 17477 11387 11787
knock$	2139 2153 2154 15932 11159 17447
knocked$	2139 2153 2154 10157
knocking$	2139 2153 2154
knockked$	2139 2153 2154
knockking$	2139 2153 2154
knocks$	2139 2153 2154 15974
know	4720 4736 4744 4816
know$	90 91 92 204 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 12850 12851 286 287 288 289 290 6651 6652 338 12916 6988 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 13834 1671 1672 1673 1674 1675 1676 1784 8212 8213 1862 8223 8224 8230 8231 8791 2432 2515 15138 2743 2744 2745 2746 2752 2753 2754 2755 2780 2814 15381 2816 2817 2818 2819 2915 3110 3111 3112 3119 3277 3278 3279 3280 3281 3282 3283 3284 3397 3398 3399 3400 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3464 16051 16052 3555 3556 3557 16142 16174 10424 16670 16795 16796 10752 10753 10754 11021 17231 17269 4715 4722 4727 4742 11177 4867 4922 11324
knowed$	2915
knowing$	6596 237 238 239 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 14131 1784 2824 2915 15822 3285 9647 9648 9649 11021 12069 12078 12111
knowingly$	13285 13286 721 13309 11764 11765 5406 6216
knowledge$	2787 2789 15387 9359 15566 9379 15586 9490 3131 3132 9493 15969 9911
knowledgeable$	2824 15822
known	4782 11142 11143 17396 4890 4893
known$	12652 248 274 275 7505 1196 1197 8212 8213 14420 8230 8231 14464 14465 8260 8261 14677 14705 14706 14707 14708 2329 2330 2331 2332 2333 2334 2335 2336 8859 2728 9089 9090 2915 10510 4277 4278 17265 4713 17382 11253 17460 4901 4925 4928 4953 5331 5467 5506 5510 5519 5699 6006 6009 6011
knows	4816
knows$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 12850 12851 286 287 288 289 290 6651 6652 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1671 1672 1673 1674 1675 1676 1784 1862 8223 8224 2515 2743 2744 2745 2746 2752 2753 2754 2755 2781 2792 2814 2816 2817 2818 2819 2915 3110 3111 3112 3120 3277 3278 3279 3280 3281 3282 3283 3284 3397 3398 3399 3400 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3464 3555 3556 3557 16670 17231 4867 11324
knuckle$	16232
knuckles$	16232
kudos$	14656 14689
kurdish$	3647 10014
label$	12218
labelling$	17213 17214 17215 17216
labels$	15136 12203 12218
labour$	11990
lac$	5691 5692 6254
lack$	116 1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2594 2715 4583 10944 10945 10946 5431 5458 5478 5529
lackadaisical$	16983 6282
lacked$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 5431 5458 5478 5529 5640
lackey$	6223
lackeys$	6223
lacking$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 17106 17107 17108 17109 5431 5458 5478 5529
lacks$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 5431 5458 5478 5529 5640 5689
lad	17521
lad$	13823 14811 14812 2383 14976 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 3032 3033 11687 11850 11862 11874 11931 12004 12082 12162 12185
laddie$	16209
ladies$	2969 3052 16036 3539 16106
lads	11027 17335 11140 11168 17380 17431 17432 17434 11260 17475 4937 11309 4962 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 5138 6014 12395
lads$	12688 12874 12900 12903 12924 396 12987 6785 426 464 13136 13168 7129 7130 7135 7136 7146 7186 7199 7203 940 961 7321 13675 13680 13681 13682 13683 13684 13685 7495 7535 13809 13810 13824 13833 1343 1344 1346 7756 13998 14022 7844 14063 14066 8091 8102 8103 8165 8173 14398 1864 8263 8426 14666 14673 14696 14713 8509 8545 2186 2187 2188 2193 14773 14775 2216 14792 14795 14796 14811 14812 14894 2382 2383 14976 2450 2451 2452 2453 15059 15088 15089 15090 15091 15125 15194 15222 15223 15224 15225 15226 15227 15238 2683 15256 15318 15319 15320 15321 9242 2894 2908 9330 9331 9332 9333 3032 3033 15638 3109 15917 3599 16234 3702 3752 3753 16338 16471 16472 16473 16474 16475 10288 10289 10290 10305 10314 10320 16537 10332 4060 10425 10426 4069 10430 10441 16703 10801 17027 17078 10999 4827 17466 4932 4934 4946 17513 17515 11322 5001 17619 17653 11850 11862 11874 11921 11931 11954 12004 5653 5654 12082 12162
lady$	2938 15506 15507 15508
lager$	17742
laid$	67
lair$	14084
lairy$	6241
lambs$	15999
lame$	16983
lamentable$	6282
land$	0 1 3364
landded$	0 1
landding$	0 1
landed$	0 1 12588 6383 13573 3364
landing$	0 1
landlord$	13971 1413 10524 10529 10530 4179 17153 10974 17220 17221 17827 5942 5952
landlords$	17337
lands$	0 1 3364
landscape$	14777 15038
language$	11510
lank$	5821
lanky$	10033 6271
lap$	898 1680
laped$	898 1680
laping$	898 1680
lapped$	898 1680
lapping$	898 1680
laps$	898 1680
large$	9993 9995 11156 4797 5777 6271
largely$	1021 4548 4549 4550 5939
larger$	5777
lashes$	12176 12182 12189 12203
lass$	16209 12082
lasses$	12082
lassie$	16209
last$	10440 5222
late$	13779 2702 16616 16617 16618 16651 16870 16871 16872 17046 17131 10926 17736
laugh$	6463 13699 14205 14209 2047
laughable$	16983
laughed$	2047
laughhed$	2047
laughhing$	2047
laughing$	2047
laughs$	14206 14208 2047
launderette$	17864
law	11688
law$	2306 2307 2308 2309 2317 2320 14911 2485 9760 3406 17894 5986
lawless$	5644 12005 6250
lawlessness$	2230 2231 15254 15255 12014
lax$	1077 4413 4414 4415 4416 17046 17106 17107 17108 17109 10926 5923
lay$	67 6780 6781 6782 6783 1374 14986 6034
layabout$	6221
layabouts$	6221
laying$	67
lays$	67 14986 14987
lazily$	6282
laziness$	2230 2231 15254 15255 12014 6282
lazy$	4413 4414 4415 4416 10926 5831 5923 6250 6282
lead	4988 12411
lead$	12578 309 310 311 312 313 314 364 365 366 1175 1176 1177 1178 1491 1492 1493 1494 2238 2239 2240 2241 14918 2369 2370 2371 2957 2958 2959 2960 2961 3493 16805 11337 6050
leadded$	2238 2239 2240 2241 3493
leadding$	2238 2239 2240 2241 3493
leaded$	2238 2239 2240 2241 3493
leader	11122 5000 17621 5138 12378
leader$	15011 17328 17453 17488 17559 11841 11858
leaders$	15011 17278 17453 17488 17559 11360 11841 11858
leadership$	16902 16903 16904 16905 16906 16907 16908 4540 4541 4542 4543 17149 17150 17151 17152 11476 11841 5891 12283 12306
leadin	17293
leading$	309 310 311 312 313 314 2238 2239 2240 2241 2957 2958 2959 2960 2961 3493 9946 17308 11371
leads	17293
leads$	309 310 311 312 313 314 364 365 366 13504 13505 13506 1175 1176 1177 1178 1491 1492 1493 1494 14241 2238 2239 2240 2241 2369 2370 2371 2957 2958 2959 2960 2961 3493 17320 6050
league$	10969
lean$	5777
leap$	1536 1537 1538 1539 1540 1541 1606 1607 1608
leaped$	1536 1537 1538 1539 1540 1541 1606 1607 1608
leaping$	1536 1537 1538 1539 1540 1541
leapped$	1536 1537 1538 1539 1540 1541
leapping$	1536 1537 1538 1539 1540 1541
leaps$	1536 1537 1538 1539 1540 1541
leapt$	1536 1537 1538 1539 1540 1541 1606 1607 1608
learn	17242 11055 4720 4741 4744 11149 4887 4895 4907 11267
learn$	204 12962 8110 1751 1752 1753 1754 8225 8226 8227 8228 8229 8230 8231 1997 14571 15176 16390 16396 16410 16464 16465 16466 16467 16516 17134 17261 4715 4727 12227
learned$	13558 13559 7462 1103 8225 8226 8227 8228 8229 8230 8231 3124 16526 16527 16528 16529 17340
learning$	192 8225 8226 8227 8228 8229 17781 11578 17801 6069 6100 6131 6133
learns$	16516 16538 16539 16540 16541
learnt$	13558 13559 7462 1103 8225 8226 8227 8228 8229 8230 8231 3125 16526 16527 16528 16529
least$	15100 10514 10698 5755
leave	17306 17834
leave$	0 1 6363 6395 12602 12603 12604 12605 12606 12607 12608 43 47 48 50 78 79 80 12705 12734 12906 12962 12998 13027 13029 13030 13031 6828 620 621 13369 1204 1217 13844 13845 13884 13889 1350 8017 8018 8019 8020 8021 1707 1708 1709 14308 14316 14329 14330 14399 14422 14493 3507 3592 16390 16396 16410 16418 4362 4363 4364 4365 4366 4367 4368 4369 4370 4590 4591 17689 5301 12227 5947
leaved$	6395 12602 12603 12604 12605 12606 12607 3507
leaves$	0 1 6363 6395 12602 12603 12604 12605 12606 12607 47 48 50 78 79 80 620 621 1217 1707 1708 1709 14424 3507 4362 4363 4364 4365 4366 4367 4368 4369 4370 4590 4591 17689 5301 5345 5947 6167
leaving$	0 1 6395 12602 12603 12604 12605 12606 12607 47 48 50 78 79 80 620 621 1217 1707 1708 1709 3507 4362 4363 4364 4365 4366 4367 4368 4369 4370 4590 4591 5301 5947 12360 6167
lecturing$	9434
led	12330
led$	12578 12588 6383 12608 12617 309 310 311 312 313 314 364 365 366 13504 13505 13506 13573 1175 1176 1177 1178 1491 1492 1493 1494 14241 14424 14425 14426 2238 2239 2240 2241 2369 2370 2371 15853 3493 11078 11305 12029 12260
left	17819 11619
left$	0 1 6363 6395 12602 12603 12604 12605 12606 12607 12608 43 47 48 50 78 79 80 12841 13051 13327 13335 7187 13542 1217 1707 1708 1709 8207 14424 8241 14494 14505 2823 9352 9353 15651 9551 3192 3193 3194 3195 3196 9557 9831 3507 3592 9971 3612 3613 3614 4362 4363 4364 4365 4366 4367 4368 4369 4370 4590 4591 17825 5301 5345 12290 12304 5947 12367 6167
leg$	16232 17725 17764 17765
legal$	11625
leggings$	10061 10062 16289 16290 16292 16293 16294 16309 16310 16311 16317 12203 12208
legs$	12936 12937 15097 16232 17725 17764
lend$	8179
length$	10023 17222
lenient$	17046
less	5062
less$	7197 7198 7379 7385 14318 1875 8549 9284 3257 3258 3259 3260 16450 16451 16452 16808 4904 4931 5054 5058 5740
lesson	11596
lesson$	192 194 195 13669 16644 16645 16646 16685 16686 16687 17796
lessons$	192 194 195 13669 14818 15263 9587 16685 16686 16687 17786 17792 17796 17800 17802 17803 11739 12503
let	4671 4702 4964
let$	51 52 53 54 55 56 12841 306 307 308 6875 6876 6877 6878 6879 6880 6881 6882 13327 13344 13345 13346 13358 13467 942 1041 13653 13713 13714 13715 13716 13717 13718 1449 1450 1451 14175 14180 1791 1792 1793 1794 1795 8179 14494 16390 16396 16410 16651 16943 16944 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4446 4447 4448 10809 10810 4482 4590 4591 4611 4612 4613 4678 4700 4701 4749 12227 5947
lethal$	5505
leting$	4700 4701
lets$	51 52 53 54 55 56 306 307 308 13467 942 1041 1449 1450 1451 1791 1792 1793 1794 1795 16651 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4446 4447 4482 4590 4591 4611 4612 4613 4700 4701 4749 5947
letter	17656
letter$	16941 17056 17059 17061 17062 17657 12295
letters$	16941 17056 17061 17062 17111 17112 17657 12295 12296
letting$	51 52 53 54 55 56 306 307 308 1449 1450 1451 1791 1792 1793 1794 1795 16651 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4446 4447 4482 4590 4591 4611 4612 4613 5947
leukae	6322
level	5062
level$	8747 15120 15121 15122 15123 2854 15775 15776 15777 17241 17717 5241 12382 12516
levels$	15775 15776 15777 17241 12382
liabilities$	9014
liability$	2306 8666 2307 8667 2308 8668 2309 8669 9014
liaison$	11742
liaisons$	11742
liar$	14867 14868 14869 14870 14977 14978 15012 11878 11879 11933
liars$	14867 14868 14869 14870 14977 14978 15012 11878 11879 11933 12272
liberty$	17855
library$	10524 10529 10530 4179 17153 10974 17220 17221 5942
licence$	17913 17915 12562
licences$	17915
lie$	6780 6781 6782 6783 1188 1191 1192 1193 13762 1374 14282 14285 14381 14397 1872 1873 1912 14951 14969 16416 10249 16647 16651 16676 17113 12239 12247 12297
lied$	1190 1191 1192 1193 1872 1873 1912 16622 16647 16670 4491
lies$	6780 6781 6782 6783 7261 1189 1191 1192 1193 1374 14285 1872 1873 1912 16647 16651 16670 16675 4491 17113 17161 12239 12247 12297
lieutenant$	12339
lieutenants$	12339
life	11610 17884
life$	6371 13023 6922 13570 13608 13791 7877 7908 14115 14128 1563 14143 14144 14145 14154 14159 14160 1651 14354 14373 14374 14375 14376 14377 14378 14379 14380 14384 8521 8540 8541 15129 15237 15299 15431 15485 15486 15505 15509 15523 15524 15525 15526 15527 9341 9342 9343 9344 9345 15552 15553 15554 15555 15556 15567 15568 15852 15964 15965 15973 9777 15993 15995 16013 16014 16015 16016 9908 9909 9915 16153 16563 11466 17723 17816 5365 11729 11841 11847 12006 12537
lifes$	11847
lifestyle$	3 4 5 6 7 8 9 6384 25 6402 12655 12671 12675 1273 1274 14154 14159 14656 14660 14661 14682 14905 15523 15524 15525 15526 15527 11722 11723 11729 11841 11867 11868 11918 12006 12110 6207
lifestyles$	12655 12675 15523 15524 15525 15526 15527 11722 11723 11918 12006 12110 6207
lifetimes$	16144 16145 16146
lift$	12898 12899 6703 6704 6705 6706 6707 6709 6710 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13290 13294 13640 13641 13642 13729 13730 13731 13732 13825 14172 14183 14184 14185 14715 15816 9668 15881 15883 10577
lifted	11032
lifted$	16772 16773 16774 10578 10598
lifts$	12898 12899 6703 6704 6705 6706 6707 6709 6710 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13290 13294 13825 13906 7925 14172 14183 14184 14185 7992 7996 8486 14715 15816 15881 15883
light$	14055 14127 8808 3661 16243 5610 5777 5797 5798 5805 5821
lighter$	3661 5797 5805
like	11068
like$	13186 13187 13317 13318 7356 1226 1227 7594 1483 8016 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 8604 8683 8684 8685 8838 8839 8841 2482 2483 2484 2535 15154 2735 9196 2861 9226 9237 9238 9239 9240 9243 9244 9245 9246 2921 2922 2923 3018 9387 9388 9389 9390 9409 9410 9411 9749 9750 9751 9752 9753 3471 9873 9896 9897 9975 9976 9977 10123 3764 10125 10126 10133 10937 17259 17289 5428 5461 11841 5756 12125 12138 12202 12204
liked$	13317 13318 1226 1227 1229 1230 1231 1232 13799 7594 7595 7596 7597 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5428 5461
likelihood$	10400 4041 5065
likely$	8551 8552 4673 4688 4888 4957 5510 6006
likes$	13186 13187 1226 1227 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 3471 17289 11784 11785 5428 5461
liking$	1226 1227 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5428 5461
limit$	14038
limited$	2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 15177 15178 15179 15180 2615 2711 2712 2713 2714 5458 5640
limits$	15859 15860 15861
line	4709 6004
line$	13113 13124 13136 13137 13141 13143 13148 13149 13150 13151 13152 13156 13157 13158 14141 14278 8077 14285 14877 17304 17310 17476 17512 17578 11463 11731 12344 12409 6311
lined$	5128
lineho	11069
lineholder$	11069
lineholders$	11069
lines	12378
lines$	13112 13130 13136 13137 13140 13142 13147 13156 13157 13158 14150 8010 14219 8665 14877 8770 15340 17304 11731
lingered$	13358
link	17269
link$	2139 17236 17450 5978
linked	5064
linked$	2205 4713 17281 4902 17494 11289 11297 17505 5351 11841
linking$	2139
links$	2142 2143 2205 17236 17450 11841
lion$	7878 7880 7881
lions$	7878 7883
lip$	13414 8563 15112 16232 10885 11961 5806
lippy$	6252
lips$	16232
lipstick$	16236 16237 16238 12182 12190
lisp	17715
list	11089 4740 4782 11142 4784 4890 17532
list$	17270 4706 17283 17295 11108 11115 4773 4776 11144 17359 11158 17382 4820 17439 17441 17442 17448 11553 12349 12377
listed$	11144 4820 4836 4882
listen$	12962 12998 13106 13322 13323 13324 13325 13326 13327 14571 8410 8411 8412 8413 8414 16341 16390 16396 16410 16448 16449 16458 16459 16460 16464 16465 16466 16467 16516 16695 16745 10551 16807 16927 17134 17137 11055 12227 12228 12256
listened$	13322 13323 13324 13325 13326 13327 13335 13391 13392 14494 16526 16527 16528 16529 16695 16714 16730 16735 16738 16739 16741 16742 16743 16744 16745 16746 16747 16748 16802 16807 16937 17182 12256
listening$	13327 16389 16745 12257
listenned$	13327 16745
listenning$	13327 16745
listens$	13327 16458 16459 16460 16516 16538 16539 16540 16541 16745
listing$	11144 4820
listinged$	11144
listings$	11144
lists$	17270 11115 4773 4776 11144 17359 11158 4820 17441 12349
lithium$	6332
litre$	11536
litres$	11536
little	4686
little$	62 110 114 117 7359 1000 1001 1002 1003 1198 7605 1416 1426 7955 7958 8043 8257 8363 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2213 2312 2342 2343 2345 2447 8875 2575 2576 2615 2711 2712 2713 2714 15302 9265 15485 15486 2992 3049 3066 9432 9586 9627 15896 15897 9795 9796 9830 16090 16093 3631 16281 4016 10385 4040 16870 16871 16872 10696 10701 10702 10703 4352 16921 16922 17131 17170 11046 5458 5482 5492 5519 5557 5579 5640 5689 5724 5820 5946
live	4686
live$	6532 12995 12998 13062 13073 13849 13850 1516 1517 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2939 2957 2958 2959 2960 2961 9536 3180 3181 3488 9880 4123 11046 11090 11343 17722 17867 5439
lived$	13849 13850 1516 1517 9279 9280 2957 2958 2959 2960 2961 15583 3548 3549 3550 3578 3579 3580 4125 5303 5305 5314 5439 6174
lives$	6371 12681 12682 12683 12686 13570 13608 13849 13850 1516 1517 14128 1563 7924 14384 8521 8540 8541 2323 14912 15299 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 15505 15509 2957 15523 2958 15524 2959 15525 2960 15526 2961 15527 15734 15735 15736 15737 3180 3181 15852 3488 16059 16144 16145 16146 4124 5303 5304 5305 5439 12006 6174
living$	1516 1517 2836 2837 2838 2839 2840 2841 2939 2957 2958 2959 2960 2961 9536 16058 9908 17775 17830 17844 5303 5305 11673 17884 5439 6174
livs$	5305
llama$	14993
llamas$	14993
load$	15033 15034
loaf$	14265 14266 14267 14268 14269 14270 14271 14272
local	4686
local$	7505 2732 3623 17128 11046 5291 11830 5774
locat	17556
locate$	12361
location$	6683 6684 6685 11029 11126 4767 4815
locations$	11029
lock$	4981 17846
locked$	13454 11361 17569 11370 17846 5281 5282
locker$	17366 17609
lockers$	17366 11401 17609
locks$	17846 17865
locs$	12180 12182
locusts$	15047
lodged$	5305
lodgers$	9281 9282 9283
lodges$	5305
lodging$	5305
lodgings$	17830
lodgs$	5305
log	4740 4777 4784 4796 4826 12330
log$	16899 11115 17332 11127 4773 4776 11144 4815 11177 4820 4823 11184 4828 4831 17420 17424 4866 17516 17520
loged$	11144 4820 4866
logged	4683 17363 4826 17396
logged$	17329 11124 4786 4787 17378 17382 4836 17421 17435 17620 12345
loggerheads$	16655
loggin	4826
logging$	11144 4823 4831
logginged$	11144
loggings$	11144
loging$	4820
logo$	12203
logos$	12203
logs	4826
logs$	17313 11115 17332 11127 4773 4776 11144 4820 4828 17420 17520
loiter$	12135
loitered$	12135
loitering$	12135
loiterred$	12135
loiterring$	12135
loiters$	12135
lone$	3623 5773
loner$	6234
loners$	6234
long$	9790 9865 10887 17131 5798 5820 5821 5829
longer$	9287 9292 9328 15599 9589 3230 3231 9603 9730 4931 11416
look$	6422 6757 7090 860 861 862 1093 1982 2765 9476 9477 9478 9481 9482 9484 9485 9488 3129 3138 9553 3202 9563 3454 3455 9880 3538 9972 3674 3675 3676 3763 3765 3766 16899 16927 4466 17135 17137 17436 5297 5719 5721 5803 5832
looked$	7091 860 861 862 8295 2717 3129 3138 9574 15783 15784 15785 15797 3538 3674 3675 3676 3763 3765 3766 16730 16735 16738 16739 16741 16742 16743 16744 16937 4466 17182 11036 4877 5129 5292 5719 5721 5803 5832 6350
looking$	860 861 862 7223 14348 14349 8456 2097 2098 2099 2100 2101 2102 8480 9122 9415 9459 9476 9477 9478 9481 9482 9484 9485 9488 3129 3138 15708 15716 15717 9573 15783 15784 15785 9588 15796 15856 15857 15858 15866 15881 15883 3476 16210 10451 4466 17289 17326 12146 12147 12155 12156 12160 12257 6173
lookings$	17289
lookked$	3129 3138
lookking$	3129 3138
lookout$	2311 16013 16014 16015 16016 16653 6297
lookouts$	2311 6297
looks$	12918 13365 13366 860 861 862 3129 3138 3454 3455 3538 16164 16165 16235 3674 3675 3676 3763 3765 3766 16335 4466 5297 5719 5721 5803 5832
loop$	11938
loops$	11938
loose$	6766 15116 15117 5527 5563 11941
lorry$	6690 13609
lose$	2991 9417 9418 9419 15626 15627 15628 9423 9424 9670 16418 5224 5315
loser$	14868 14869 14870 11878 11879
losers$	14868 14869 14870 11878 11879 6237
loses$	5224
losing	5163
losing$	3669 16863 16864 11523 5224 5315 6098
loss$	14983 17105 12460
losses$	14983
lost	5163 5252 17819
lost$	13784 13846 8650 8920 2562 2563 2991 3669 16651 17139 17140 17141 17142 11397 11523 5224 11660 5315 5502 5532 5566 12304 5945 6098
lot$	12861 919 7661 7662 14096 14719 14775 14795 2301 2731 15485 15486 2982 3051 15702 15710 15711 9709 16552 4407 4941 11328 11862 11954 12097
lots$	2301 2981 3672
loud$	5667
loudmouth$	6232
loudmouthed$	6241
loudmouths$	6232
lounge	11673
lounge$	3739 3740 3741 17879
lounges$	3739 3740 3741
lout$	11933 6221
loutish$	6221 6250
louts$	14889 14890 14891 11933 6221
love$	697 698 699 700 701 702 703 704 705 706 707 1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 15154 5428 5461
loved$	1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5428 5461
lover$	13274 13275 11757
lovers$	13274 13275 11757
loves$	697 698 699 700 701 1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5428 5461
loving$	1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5428 5461
low$	7192 8577 8660 8682 2387 15093 15120 15121 15122 15123 15177 15178 15179 15180 2615 2627 2628 8994 8995 8996 8997 8998 8999 9000 9001 9002 9003 9004 9005 9006 9007 9008 9009 9011 9012 9013 2672 2673 2674 2675 3724 3726 16312 16318 5487 5563 5640 5689 12207 6319
lower	5062
lower$	2627 2628 6116
lowest$	2527 6150
lowlife$	6221
lowlifes$	6221
loyal$	2652 5979
loyalty$	6840 481 13529
luck$	13432 14081
lunch$	17887
lung	17727
lupus	11631 6088
lupus$	17837 12448
lurch$	16933
lure$	1108 1109 1110 1111 14186 14347 5367 5422
lured$	1108 1109 1110 1111 5367 5422 11823
lures$	1108 1109 1110 1111 5367 5422
luring$	1108 1109 1110 1111 5367 5422
lycra$	12203
lying$	1191 1192 1193 13902 1872 1873 1912 14895 14951 14957 14958 15978 15979 15980 15981 15982 16625 16626 16631 16632 16633 16634 16635 16636 16637 16638 16639 16640 16641 16642 16643 16651 4491 12239 6241
machet	17919
machete$	11693 17916
mad$	11951
madam$	11852
madams$	11852
made	17565
made$	47 48 50 140 141 143 144 145 12725 12749 184 6545 6546 6547 6548 6549 6550 6551 360 361 362 461 462 537 590 641 13327 803 808 904 7282 930 13504 13505 13506 955 7316 1040 7488 13700 13701 1167 1168 1187 1194 1195 1248 7758 1831 14424 1887 2014 2018 8415 8416 8417 14636 14654 2161 2180 2181 14758 2372 2373 2375 2412 2585 2936 3338 3339 16185 10006 10297 10299 10302 16542 16548 3989 16569 10471 10522 10580 16877 16878 16879 16880 4336 4478 4479 4544 4657 4899 17471 11296 5158 11615 5476 5966 12367
magist	6191
magistrate$	5335
magistrates$	15294 15295 5009 17669 5335
magnet$	15004 2548 2565 2566 4967 12383
magnets$	15004 2548 2565 2566 4967 12383
mail	4771 4804
mail$	17094
mails$	17094
main	11122 17621
main$	17229 11028 17308 17328 17488 17559 17564 5000 5510 5555 6006 6009 6011 6012
maintained$	17650
maintenance$	11957
major$	6012
majority$	4941
make	4825
make$	47 48 50 141 143 144 145 12725 184 6545 6546 6547 6548 6549 6550 6551 6552 6553 6559 6560 6561 6562 6563 360 361 362 6762 461 462 537 13108 6903 590 641 803 808 904 7282 930 1040 1167 1168 1187 1194 1195 7557 1248 7757 8108 8113 1831 14424 1887 14571 2014 8375 8376 8377 2018 2161 2180 2181 2372 2373 2375 2936 15631 3156 3172 3442 16185 10025 16236 16237 16238 16256 16263 10069 10130 10297 10298 16513 16536 10331 16544 16548 16549 3989 16653 10579 4336 4478 4479 4657 11056 5106 5158 5476 12190 5966
maked$	360 361 362 904 930 1040 1167 1168 1187 1194 1195 1248 2014 2018 2161 2180 2181 16185 3989
maker$	11855 11859
makers$	11855 11859
makes$	6395 12602 12603 12604 12605 12606 12607 47 48 50 141 143 144 145 12725 360 361 362 461 462 590 641 803 808 904 7282 930 13504 13505 13506 1040 1167 1168 1187 1194 1195 1248 1831 14424 1887 2014 2018 8415 8416 8417 2161 2180 2181 2372 2373 2375 2936 16185 16256 10297 16548 3989 4336 4478 4479 4657 5158 5476 5966
makeup$	16236 16237 16238 16335 12182 12190 12203
making$	47 48 50 141 143 144 145 12726 12727 12728 184 6545 6546 6547 6548 6549 6550 6551 6552 12761 360 361 362 12947 12948 12949 12950 12951 12952 12953 12954 461 462 590 641 803 808 904 930 1040 13624 13625 13626 13627 13697 1167 1168 1187 1194 1195 1248 7609 1887 2014 2018 8423 8424 8425 2161 2180 2181 14803 2372 2373 2375 2936 15716 15717 3156 9550 16185 3989 16651 4336 16979 4478 4479 4657 5158 5476 11856 5966
maladaptive$	5364
maladjusted$	5644
male	6014 6020
male$	13244 8462 8496 9150 9153 9983 16190 16191 9986 16193 16194 3647 11059 4892 11883 12133 5774 6006
males$	12591 6666 6667 12874 12881 6679 6682 12892 12893 12900 12901 12903 12905 12912 12924 13118 13136 13168 6987 13197 13202 13203 13210 13213 13244 7523 7524 7525 7526 13824 14066 8449 14665 14679 8478 14685 14686 14705 14706 14707 14708 14713 14714 8509 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 15318 15319 15320 15321 15712 4892 11727 11820 11883 12004 6266
malicious$	14757 5475 5590 6250
malign$	2222 2223 2224 5503
malnourished$	5795
malodorous$	6271
mam	5258 5268 11629 5273
mam$	5259 5271 11640
man	11715
man$	12591 6429 6431 12660 6647 6666 6667 6671 12881 6676 6678 6679 6682 12892 12893 12897 12900 12903 12905 6717 12924 12927 6725 13068 13069 13070 13071 13136 13159 13160 13161 13162 6957 6958 6959 6960 13167 13168 13169 13172 13198 13210 13213 13244 13247 13257 13258 13265 13266 13270 13271 13293 13319 13517 13567 13610 13611 13620 13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13674 13676 7483 7508 7519 7520 7521 7522 7538 13748 13749 13750 13751 13752 13753 13754 13755 13756 13758 13809 13810 13823 13824 13826 13832 7636 13898 13913 13971 13972 1410 7835 7852 7863 7864 7866 7867 14203 8131 8152 14390 14398 14519 8449 8478 14685 14686 14705 14706 14707 8779 14989 15125 15348 15376 15396 15397 15398 15399 15400 15401 15402 15404 2842 9206 15427 15467 15473 15475 2913 9277 15490 15491 2938 15506 15507 15508 15515 2951 2952 2969 2979 2980 2998 15580 3019 9385 15594 15610 15712 15722 15723 15724 9540 15848 15949 15950 15951 15952 15954 15957 15959 15961 16006 16099 16103 3539 16106 16110 16111 16112 16113 16160 10059 10068 11059 17871 17921 11727 11762 11786 11820 5575 5591 12079 12083
manage	11152 5008 5129
manage$	583 584 585 586 587 588 589 14872 14933 14934 15154 15266 2790 9151 9152 2793 2836 2837 2838 2839 2840 2841 2939 15631 9476 9477 9478 9481 9482 3123 9484 9485 9488 15696 3146 15713 15714 9512 3153 3154 9515 3161 3168 9529 9530 9531 3182 15757 3198 3488 16492 16930
managed$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2939 3146 3161 3182 3198 3488 16570 16571 16572 16573 16574 4119 5120 5139 12260 6141
management$	9042 4540 4541 4542 4543 17686 5891 12283 12377
manager$	12938 10524 10529 10530 4179 10566 10567 17153 10974 17220 17221 17358 5942
managers$	12938 10524 10529 10530 4179 17153 10974 17220 17221 17358
manages$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2939 3146 3161 3182 3198 3488
managing$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2939 9476 9477 9478 9481 9482 9484 9485 9488 3146 15716 15717 3161 3168 9529 9530 9531 3182 3198 3488
manbag$	12200 12203 6277
manbags$	12200 12203 6277
maneater$	11933 6238
maneaters$	11933 6238
manipulate$	2347 9112 5560 12247
manipulated$	12617 2347 5560 12247
manipulates$	2347 5560 12247
manipulating$	2347 5560 12247 6250
manipulative$	5650 6250
manipulativeness$	2230 2231 15254 15255 12014
manipulator$	11878
manipulators$	11878
manner$	2944 2945 2946 2947 2948 2949 2950 15572 15573 16164 16165
mannered$	12033 12034
manners$	15081 15082 15083 15084 15085 2573 16850 16851 16852
many$	168 169 170 6576 6604 648 8099 8127 15350 15823 9938 10855 10856 10881 10882 11303 11318
map	4712 12335
map$	4710 4711 4738 4754 4821 5977
mapped$	4710 4738 4754 4821 17435 5977
mapping$	4710 4738 4754 4821 5977
maps$	4710 4738 4754 4821 5977
march$	13134
mardy$	6241
marginalised$	5774
mark$	11968
marked$	17382 4836
marker$	11195 12355
markers$	11195 12355
market	11496
market$	5113 17702 17705
marks$	11968 12512
marria	17817
married$	15646 15653
mask$	3738 16308 12203 12213
masked$	3738 12220
masking$	3738
maskked$	3738
maskking$	3738
masks$	16300 16301 16302 3738 16305 16308 12203 12213
massage$	4619
massive$	10011
master$	9773 16056
mastermind$	6223
masterminds$	6223
masters$	9773 16056
match	17269
match$	3383 9744 4669 11077 4873
matche	4733
matched$	17228 4669 11093 4873
matches$	4669
matching$	10089 4864 4873 5835 5848 12380 6066
matchs$	4873
mate$	8166 8174
materi	4683
material$	15904 17290
materialistic$	6250
mates$	6842 6843 6844 13131 13670 13671 13672 8166 8174
maths$	8614 12513 12515
matric	12335
matrix	12335
matrix$	17442 17448 12336
matted$	5821
matter$	387 13598 1377 1378 1379 1391 1392 9448 9449 9450 9452 10221 10222 10257 16513 10971 4666
matters$	15509 10838 4666
mattre	11661
mattress$	17867 11668
mature$	2824 2986 2990 2999 3160 9599 3252 3253 3254 3255 15822 3285 3540 9941 3606 3610 12128 12129 12130 6264
maturity$	2824 15420 15421 15422 15423 15424 15425 2944 2945 2946 2947 2948 2949 2950 3065 6264
may	4673
may$	304 13134 8979 2871 3191 3197 3483 16142 3611 11053 4696 11134 4851 4977 4985 5003
mayhem$	14730 11821 11919
mdma	11532
mdma$	17738
me$	15867 12278
meal$	17887
meals$	17887 17890
mealy$	5619
mean$	12578 12608 14424 16256 10926 5567 5590 5800
meaningful$	10671 10672 10673 10674
means$	12578 12608 13505 13506 14070 14424 16256 5067
meant$	13043 13044 13505 13506 16670
measur	12411 12416
measure$	403 404 405 7339
meat$	12638 12003
mechanic$	12938 13281 13282 13283
mechanics$	12938 13281 13282 13283
meddle$	1479 1480 1481
meddled$	1479 1480 1481
meddles$	1479 1480 1481
meddling$	1479 1480 1481
media$	6982 6983 6984 6985 6986 13193 13194 13195 17366 17392 11223 17591
medica	11526 6333
medical$	17715 17732 6120
medication$	17732 17750
medicine$	13934 12475
mediterranean$	3647 10012 10014 5800 12192
medium$	2627 2628 8994 8995 8996 8997 8998 8999 9000 9001 9002 9003 9004 9005 9006 9007 9008 9009 9011 9012 9013 3633 5777
meet$	12698 12705 12852 12853 12854 12856 6807 6808 6809 13027 13029 13030 13188 627 628 629 13255 13322 13323 13324 13325 13326 13393 13394 13395 7405 1056 1057 1163 7707 14621 14623 14629 14631 16010 16011 16012 16341 16390 16396 16410 16927 17327 17689 11766 12227
meeted$	1163
meetin	17431
meeting$	12799 13057 627 628 629 13255 13319 13322 13323 13324 13325 13326 13393 13394 13395 7405 1163 7675 7699 16685 16686 16687 17351 17686 12257 12360
meetings$	6454 12661 12662 13319 16685 16686 16687 17686
meets$	627 628 629 1056 1057 1163 17397 17689
meetted$	1163
meetting$	1163
melato	6112
melatonin$	12472
meloterritorial$	6250
member	11027 17243 17244 11042 11050 4713 17335 11140 11168 17380 17389 17411 17414 17417 11212 17419 4855 4856 17431 17432 17434 11260 17475 17483 4923 4937 17521 4962 17539 17542 17547 11354 5000 11372 11382 17588 11383 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 5114 17685 17697 5138 17707 12335 12368 6014 12390 12395 12403 12415 12416
member$	2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 10313 10323 10335 10340 10341 10566 10567 17287 17494 17589 11715 11841 11916 12004
members$	199 396 6785 426 464 13284 7129 7130 7135 7136 7146 7186 7199 7203 940 961 7321 7495 1343 1344 1346 7756 14022 8091 1864 8263 8545 2186 2187 2188 2193 2216 14822 14894 2382 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 2683 3109 3599 3702 3752 3753 16471 16472 16473 16474 16475 10288 10289 10290 10305 4060 10425 10426 4069 10430 10779 17272 4827 11189 4830 4859 17466 11283 17494 4934 17513 11322 4980 11360 5001 17589 17590 11388 17653 11457 17664 11474 11502 11505 11841 11916 11921 12004 5653 5654 12341 5999 6015
membership$	4713 11272 17478 11841
memory$	7581 1222 7583 1224 12489
men$	12591 6430 12660 12742 6648 12855 6666 6667 12874 6669 6670 12878 12879 12881 6676 6678 6679 6682 12889 12892 12893 12897 12900 12901 12903 12905 12909 12911 12913 12914 6715 12922 12924 12926 12928 12929 6726 6727 6735 12945 13013 13018 13025 6842 6843 6844 13068 13069 13070 13071 13116 13117 13136 13159 13160 13161 13162 6957 6958 6959 6960 13167 13168 13169 13172 6987 13197 13200 13201 13205 13210 13213 13244 13247 13257 13260 13263 13264 13269 13270 13271 13281 13282 13283 13293 13295 13296 13297 7092 13319 13393 13394 13395 13514 13518 13531 13532 13533 13534 13535 13566 13610 13611 13619 13674 13675 13677 13680 13681 13682 13683 13684 13685 7483 7507 7509 7519 7520 7521 7522 7523 7524 7525 7526 7535 7537 13748 13749 13750 13751 13752 13753 13754 13755 13756 13758 13809 13810 13821 13824 13826 13828 7625 13833 7630 13839 13840 7636 13879 13881 13898 13899 13903 13905 13913 13970 13971 1409 1411 14045 7846 7847 7851 7853 14062 14063 14064 14065 14066 7863 7864 7866 7867 14110 14136 14137 14138 14139 14140 14172 14186 14203 8033 14253 8132 8136 8153 14391 14398 14517 8449 14663 14669 14670 8478 14685 14686 14693 14694 14697 14698 8496 8497 8498 14705 14706 14707 14708 14711 14713 8509 8512 14989 15075 15079 15125 15132 15136 15304 15318 15319 15320 15321 15348 9150 9153 15364 15365 15366 15367 15368 15369 15370 15376 15396 15397 15398 15399 15400 15401 15402 15403 2842 9205 15432 15433 15447 15448 15452 15465 15473 15474 15475 2911 15490 15491 15510 2951 2952 2969 2979 2980 15552 15553 15554 15555 15556 2998 15565 15567 15568 3003 15578 9384 15593 9391 15600 15601 15602 15603 15604 15605 15606 15607 15608 3047 15669 15670 15671 15672 15673 15674 15675 15676 15678 15712 15722 15723 15724 15844 15845 15848 15949 15950 15951 15952 15955 15960 9777 15993 16036 16050 16097 16098 16100 16101 16102 3539 16106 16110 16111 16112 16113 9915 3569 16139 9936 9937 3582 3583 3584 3585 16153 16160 3595 3596 3597 16272 16338 16382 11727 11729 11731 11762 11782 11786 11797 11820 12079 12083
menace$	2156 2157 2158 8621 2262 8623 8624 8625 8626 8627 8628 8629 8630 8631 8632 14839 14840 8635 8636 5469 11850 11878 11901 6248
menaced$	2156 2157 2158 5469
menaces$	2156 2157 2158 5469 11850 11878
menacing$	2156 2157 2158 5469 5800 12163 6248
mend$	479 17134
mended$	479 10241
mends$	479
meningitis$	6323
mental	11526 11528
mental$	17732 17734 11546 5191 11555 17817 12005 6319
mentality$	15124 11841 11849 11868 11962 12048 12316
mentally$	5682 5772
mentio	17323
mentor$	12491
mentoring$	192
merchant$	15006 15007
merchants$	15006 15007
mercy$	12609
merely$	3862 4042 4319 4320
merry$	8731
mess$	6775 1060 1061 1134 1135 1479 1480 1481 14373 14374 14375 14376 14377 14378 14379 14380 9924 17105 10904 11965
messag	17281 4804 4813 4860 11385
message$	13188 627 628 629 634 635 636 637 638 639 640 7405 1145 17575 11460 12295
messaged$	627 628 629 634 635 636 637 638 639 640 1056 1057 1145
messages$	12887 6695 6696 12918 627 628 629 13196 634 635 636 637 638 639 640 1145 13747 14051 11108 4750 17366 17374 17375 4815 17427 17591 12295
messaging$	12799 627 628 629 634 635 636 637 638 639 640 7405 1145
messed$	1479 1480 1481 1544 1545 2657 9023 15948
messes$	1479 1480 1481
messing$	14005 14006 1479 1480 1481
messy$	5821
met	5274
met$	12788 12789 12798 12841 12852 12853 12854 12856 627 628 629 13344 13345 13346 13358 1056 1057 13650 1163 13834 14416 14494 16937 4632 11337 11766
methad	6112
methadone$	12472
methyl	6112
methylphenidate$	12472
mice	5320
mice$	11680
micro$	5848
middle$	3650 3655 10036 11627
might	4673
might$	783 784 1104 1942 9467 3483 4152 4153 4154 4155 4156 4659 11053 4696 4732 11134 4977
migrai	6322
migrant$	11993
migrants$	11993
milk$	994 995
milked$	994 995
milking$	994 995
milkked$	994 995
milkking$	994 995
milks$	994 995
million$	8098
millstone$	11933
millstones$	11933
mind$	7089 7406 1755 8116 15015 15124 15311 2944 2945 2946 2947 2948 2949 2950 15738 16008 9803 16567 16881 11962
minded$	7089 13388 13389 7184 12031 12038 12266
minder$	15664 15827 15828 15829 15830
minders$	15827 15828 15829 15830
minding$	7406 15792 15866 15867 15881 15883
mindless$	6241
minds$	15015 15311 15738 16008 9803 16567
mindset$	15124 11868 11962
mindsets$	15124 11962
mini$	9264 9830 16292 16293 16294 10111 5482 5724 12208 5855
miniature$	9830 5724
minimal$	15177 15178 15179 15180 2615 10696 5640
minimise$	933 2046 5415 12247
minimised$	933 2046 5415 12247
minimises$	933 2046 5415 12247
minimising$	933 2046 5415 12247
minimum$	16920
minion$	6223
minions$	6223
miniskirt$	6277
miniskirts$	6277
minor$	8746
minority$	2281
minx$	11939
minxes$	11939
mirtazapine$	6332
misbehave$	6247
misbehaved$	6247
misbehaves$	6247
misbehaving$	6247
misbehaviour$	6247
miscar	6109
miscarriage$	12469
miscarried$	12469
mischief$	13531 13532 13533 13534 13535 13880 16654 11821 5499
miscreant$	6221
miscreants$	6221
miserable$	14727
misery$	13605 13606 1060 1061 14727
misfit$	14868 14869 14870 11878 11879
misfits$	14868 14869 14870 11878 11879 6237
misfortune$	13469 13470 13472 13473 1060 1061 13698
misfortunes$	13698
misguided$	5364
mishandle$	6285
mishandled$	6285
mishandles$	6285
mishandling$	6285
misjudgement$	4654 4655
misled$	12304
mismanage$	6285
mismanaged$	6285
mismanages$	6285
mismanaging$	6285
misper$	11737 11888
mispers$	11737 11888
miss$	12998 13027 13029 13030 13031 16418 16651 4521 4522 6143
missed$	16651 17065 17066 17067 17068 4521 4522 17139 17140 17141 17142 5932 6143
misses	5252
misses$	16651 4521 4522 6143
missing$	12665 12666 12667 12668 12669 13003 13066 13173 13174 13182 6977 6978 13903 14382 14738 14739 8989 2702 10232 16651 16693 4521 4522 11219 11737 6143
mistake$	1131 13932 14520 14521 14522 9241 2882 17056 4654 4655
mistaken$	16049 3484
mistakes$	1131 13814 13932 17056 4654 4655
misuse$	6396 12477
misuser$	14862 14863 11878
misusers$	14862 14863 11878
mix$	12998 13322 13323 13324 13325 13326 2139 2153 2154 16010 16011 16012 11865 11956
mixed$	6681 545 546 547 548 549 550 551 552 7845 1544 1545 2139 2153 2154 15177 15178 15179 15180 3624 3627 3644 3648 3653 3661 10035 10043 10044 10045 3687 3688 5805
mixes	17306
mixes$	2139 2153 2154 17293
mixing$	13322 13323 13324 13325 13326 2139 2153 2154
mixture$	11865
mob$	2207 2208 2301 2731 11848 5489
mobile$	11125 4833 17400 5993
mobiles$	11125 4833 17400
mobs$	2301
mock$	17777 6152 12515
mocks$	17777 12515
models$	16329
modern$	5629
modestly$	13396
modicum$	1418
modus$	6004 12375 6304
mohawk$	6272
mohawks$	6272
mohican$	6273
mohicans$	6273
molestation$	11620
mollycoddling$	15778 15792
moment$	7502 5016
moncler$	6276
money$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 6842 6843 6844 13075 13076 13077 6950 6951 6952 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13279 13321 13640 13641 13642 13699 13713 13714 13715 13716 13717 13718 13729 13730 13731 13732 13736 13737 13825 7630 7636 7713 14067 7925 14159 14172 14183 14184 14185 14186 7992 7996 14347 8451 14660 14661 14682 14688 8486 14715 14731 15136 15552 15553 15554 15555 15556 16380 16382 17096 10958 17174 17310 17455 11784 11824 5591 5626 12308
monito	4740 4826 11220 5129
monitor$	4722 4726 4808 17410 17420 17424 11225 4866 17516 12361
monitored$	4726 17329 11124 11175 17382 17421 17426 11225 4866 17435
monitores$	4726
monitoring$	4726 4808 4861 4862 17429 11225 11692 12384
monitors$	4726 4808 17420 11225
monkey$	16876 11939
monkeys$	11939
monster$	11852 11878
monsters$	11852 11878
month$	16644 16645 16646 5202 12308 12519
months$	5202 12308 12519
mood	11528
mood$	17734 6067 12465
moods$	12465
moody$	6250
moped	17380 11471
moped$	17677
moral$	8399
morals$	2573 15281 11923 12049
more	5971 6050
more$	6386 6387 6388 6389 6390 12979 7197 7198 13713 13714 13715 13716 13717 13718 1375 1376 1612 14318 14500 14513 2845 2846 2847 2848 2849 2850 2851 2852 2853 2866 2867 2868 2869 2887 2924 15598 15701 15710 15711 3256 9736 9834 9938 16715 16724 4530 4531 4532 4533 4534 10968 10970 4621 4622 4626 4774 11318 12097 6006 6041
morning$	16644 16645 16646 17690 5175 5234
mornings$	5234
moron$	11933 6238
morons$	11933 6238
morphi	11539
morphine$	17745
most$	919 7337 1076 2219 2220 15350 9440 9441 9442 9443 9444 9445 9446 9447 15701 15821 15823 15851 9738 16039 9920 9950 3683 10152 3794 3796 4941 11318 11328
mostly$	3748
moth$	1561
mother	11610 17818 11613 5258 5268 11629 5270 5273 5279 17847 17863 17869 11666
mother$	14204 2367 2368 9029 9030 15291 9095 2736 2737 9208 15489 2965 2974 9335 9336 9337 9338 9381 9382 9383 15649 3524 3525 3526 3527 5245 5246 5247 17814 17816 11611 5254 5255 11617 5259 17828 17829 5266 5267 17840 17844 11639 11640 11647 5299 5300 17877 12053 5735 12116
mothered$	5735
mothering$	2862 2863 2864 15778 15783 15784 15785 15792 15867 5735
motherred$	5735
motherring$	5735
mothers$	13087 7810 14204 2367 2368 9029 9030 9095 2862 2863 2864 3524 3525 3526 3527 16100 10794 5266 12053 5735 12116
moths$	1561
motions$	17092
motivated$	2094 8970
motivation$	15281 11818 12049
mould	5320
mould$	17885 11680
mount	4825
moustache$	10050 12164 6272
moustaches$	10050 12164 6272
mousy$	5821
mouth$	7209 922 13553 13554 14084 14086 14088 14089 15005 2545 11960
mouthed$	7209 11978 11979 12027 12028
mouthhed$	7209
mouthhing$	7209
mouthing$	7209
mouths$	7209 13553 13554 15005
mouthy$	6250
mov	5136
move$	6834 6835 6836 7406 2475 2476 2477 2478 2479 2480 16390 16396 16410 16656 17134 17269 5055 17821 17834 12227 12501 12529
moved$	416 417 418 419 13454 2475 2476 2477 2478 2479 2480 16885 16886 10867 5139 17819 11614 11619 5303 5306
moveme	17243 17291 4782 11142 11143 11181 11186 11187 11188 17431 4869 12415
movements$	4763 4764 17387 17392 17393 17394 17395 11190 11229
moves	6141
moves$	2475 2476 2477 2478 2479 2480 15385 17446 12501 12529
moving	17436
moving$	7406
mri$	17770
ms	11631
ms$	17837 12450
much$	112 919 7337 7380 7384 7455 1144 13796 7956 8907 9302 2983 2993 3050 9427 15710 15711 4408 10853 10854 4565 10949 4941 11328 12097 5830
muck$	15144
mug$	15884 12103 12104
mugged$	5355
mugger$	14868 14869 14870 11878 11879
muggers$	14868 14869 14870 11878 11879
mugs$	15884 15999 12103 12104
mugsho	5982
mugshot$	4728 12342
mugshots$	12342
mule$	14871 15145 15146 15147 11800 11880 11986 5627 11988
mules$	14871 15145 15146 15147 11800 11880 11986 11988
mulish$	6241
mullet$	6272
mullets$	6272
multi$	4138 4686
multiple$	648 10855 10856 11631 6322
multiply$	12743
mum	11610 17818 11613 5258 5268 11629 5270 5273 5279 17847 17863 17869 11666
mum$	14439 2367 2368 9029 9030 15291 9095 2736 2737 9209 2974 9335 9336 9337 9338 9381 9382 9383 3524 3525 3526 5245 5246 5247 17814 17816 11611 5254 5255 11617 5259 17828 17829 5266 5267 5271 17840 17844 5279 11639 11640 11647 5299 5300 17877 12053 12116
mummies$	12116
mums$	14439 2367 2368 9029 9030 9095 3524 3525 3526 5266 12053 12116
murder$	4694 17443 11343 6006
murders$	17443
murmur$	12452
muscle$	8574
muscly$	5777 6271
muscular$	5777 6088 6271
music$	13939
must	4984
must$	26 27 28 29 30 31 6660 1104 1233 1750 1854 1870 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1988 2001 2871 3034 3330 3331 16142 9955 4056 4057 4058 4059 10420 17113 4553 4562 4647 4851 4924 5003 5107 12297 5965
mystery$	1833 1836 1839 1840
nails$	15342 15908 15911 10061 10062 16303 12176 12182 5823
naive$	121 122 1855 15532 15533 15534 9409 9410 9411 9432 9617 9618 9619 9620 15997 16848 16849 5449 12092 6250
naivety$	12973 12974 12975 12976 12977 12978 13377 13378 13379 13380 13466 922 7299 7300 7320 13527 13719 13720 13721 13722 13723 13724 13932 8218 1859 1860 8221 8314 1955 8316
naked$	6990 7001 13253 7407
naltrexone$	6332
name	4887 4895 4907 11267
name$	12653 12962 2391 8752 15477 15478 15479 15480 15517 15518 15519 9875 16082 9879 17165 17256 4714 11169 17376 17401 5105
named$	4875 5105 5341 6006
names	4683 4691 11089 4745 11105 11131 4782 11142 11143 17419 17531 17532
names$	17239 17256 17270 17271 17272 17274 4714 4716 17295 11108 11116 17324 4774 4805 11169 11180 17401 17437 5105 17706
naming	4887 4895 4907 11267
naming$	5105
nan	11610 17818 11613 5258 5268 11629 5270 5273 17863 17869 11666
nan$	14204 5245 17814 17816 5271 11640
nana	17869
nannies$	15827 15828 15829 15830
nanny$	15664 15827 15828 15829 15830
nannying$	15778 15792
nans$	14204
narcissist$	11878
narcissistic$	6250
narcissists$	11878
narcol	6088
narcolepsy$	12448
nasoga	6084
nasogastric$	12444
nastiness$	2230 2231 15254 15255 12014
nasty$	2400 8809 8924 5502 5590 6250
nation	11600
national$	17806 5994
natural$	13488 13489 5717
nature$	15388
naughtiest$	8578
naughty$	8588 5502 5644 5650 6250
ne$	2402
near	11238
near$	7893 4397 4398 4399 17391
nearby$	11219
nearly$	3494 3495 3637 5723 5752
neat$	3647 10014 5820 5821
neatly$	3645 5801
necessary$	5067
neck$	14119 15221 16232
necks$	14119 16232
neds$	6238
need	11068 17716 5204 11655
need$	26 27 28 29 30 32 989 990 1106 1595 1596 7962 1603 1604 1605 1701 8101 1750 1943 1968 1989 1993 2761 2762 2763 2872 15461 15537 15538 15539 3036 3059 9420 9458 3099 9464 15707 3149 15770 15771 15772 3209 3210 3211 9572 3213 3214 3215 3216 9580 9581 9582 9583 9584 3226 3227 3228 15795 9590 9591 9592 9593 9594 9595 9596 15803 15805 9617 9618 9619 9620 9621 9622 9623 9624 3267 9653 9654 9655 9661 3302 3303 9664 3305 3306 3307 3308 9669 3310 9671 9672 3313 15882 9677 3324 3325 9686 3327 9688 9689 3330 3331 15900 16041 9837 16067 3586 9956 16185 4643 4649 17259 17289 4984 11564 17861 12429 12480 12491
needed$	14071 1595 1596 15707 3226 3227 3228 3267 9669 3310 9671 3324 3325 4145 5067 17647 6111 6121 6122 6123
needing$	2761 2762 2763 15865 9675
needless$	6464
needs	5204 6118
needs$	26 27 28 29 30 33 12740 12741 989 990 1595 1596 1750 1944 1969 1990 1994 15115 2761 2762 2763 3037 15707 3226 3227 3228 15795 9590 9591 3267 9669 3310 9671 3324 3325 16185 17035 4642 4648 17289 5160 5178 11564 5216 5233 12429 6111 12480 6121 6122 12491 12492 12495
needss$	12492
needy$	5644 6250
neer$	2402
neet	6147
neet$	12507 6257
neets$	6256
negative$	6503 14705 14706 14707 14708 2222 2223 2224 15191 15192 17464 5467 5503 5504 5602 5686
neglec	5281 11646 17862
neglect$	16955 4468 4469 17105 17169 17850 17851 17852 17854 5926 12309 12311 12522 6165
neglected$	4468 4469 11641 5924 5925 5926 12522 6165
neglectful$	6282
neglecting$	4468 4469 5925 5926
neglects$	4468 4469 5925 5926
negligence$	12311 6282
negligent$	6282
negligently$	6282
neighb	11430 12536
neighbourhood$	14912 15037 15038 4664 11025 11026 4668 11031 17242 11051 11060 11061 11062 4703 4704 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 11145 4788 11151 4793 17364 17365 17367 11164 17381 11182 4854 11302 4960 11326 11368 5047 5051 11412 17636
neighbours$	14907 14911 8765 8766 5059 11829 11830
neither$	943 1984 2066 3945 3950 3960 3972 4129 4236 10596 4237 10597 4238 4239 4240 10600 4248 4259 4260 4261 4262 4263 4264 4273 4284 4287 4323 4329 4330 4331 4332
nerves$	3340
nest$	14024 14025 14026 14027 14028 2212 2301
nests$	2301
net$	17048
networ	17291 11260 17500 5114 17681 12415 12416
network$	13136 13154 13155 17276 17279 17304 17466 5109 11474 11731 5978 6058
networks$	17279 17304 11731
neurod	6316
never$	278 7139 7152 7153 7154 7155 796 968 1015 1865 1874 8264 1924 1925 1926 1927 1977 1978 1979 1980 1981 1983 1984 2050 8429 8430 3781 3783 3817 3818 3819 10180 3821 10190 3831 3832 3833 10194 10195 3844 3849 10210 10330 3971 10362 10363 10367 10368 4017 4021 16662 16663 10539 4183 4184 4185 4186 4187 4188 4189 4190 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4227 4228 4252 4265 4323 10915 4616 4617 4931 5226 5230 5451 5641 5740 5894 5895 6279
nevertheless$	12790 12794 7439 7440 7441 7442 7443 7444 7445 7446 7447 7448 7450
new	4686
new$	11046 11626
news$	14791 8927 8928 8929 16857 16858 11020
next	5128
next$	63 7273 7274 7275 7276 13665 3010 3268 10072 10711 17238 17382 17676 12349 12364
nice$	8586 2227
nicer$	7464 7465 7466
niche$	17402
nick$	14969
nickna	4691 4745 11105 4782 11142 11143
nicknames$	17272
nicotine$	17748
nigerian$	3647 10014
night$	12946 13782 14512 14740 14950 10051 10403 4045 10406 16644 16645 16646 17425 5122 17690 17746 17747 5201 5202 6319
nightm	6319
nightmare$	14747 2306 8666 2307 8667 2308 8668 2309 8669 9014 11852 11933
nightmares$	9014 11852 11933
nights	11540
nights$	17746 5201 5202
nike$	12203 5848 5851
nikes$	12203
nine$	14821
nines$	16337
nineteen$	13241 13243 708 13276 13277 15396 15397 15398 15399 15400 15401 9201 15443 15444 15445 15446 15447 15448 15449 15450 15451 16181 12079
nitrous$	11532
no$	110 117 12964 13037 13053 13330 13340 13371 7231 883 7247 909 13510 958 988 1010 1011 1019 1025 7463 7605 7611 7651 13887 7746 7747 1388 1431 1432 7955 1599 1600 1601 8025 8043 14311 14410 14445 8247 1889 1890 8257 14490 8363 8381 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2055 2056 2057 2058 2059 2060 2062 2063 2064 2065 2068 8649 2312 8678 2342 2343 2345 2358 2359 8742 8743 2393 2394 2395 2396 8811 8875 8876 2519 2522 2615 9121 2927 2932 9323 9324 2968 9392 9393 3060 3061 15753 9586 3229 3233 3234 3235 3236 3243 9608 9609 3309 3311 3312 9674 3318 3319 9684 3328 3329 3370 9793 9794 3435 3436 9815 3486 3562 3563 3564 16138 10168 16376 10224 10225 10226 10227 3892 3893 3894 3897 10264 3905 3906 3907 3908 3909 3910 3914 3915 3916 3920 3921 16494 16495 16496 16497 3936 3947 3948 3949 3951 3953 3954 3961 3963 3973 3975 3976 3978 10349 4010 10371 10374 10375 10376 4018 4019 4020 10386 4027 4028 4029 4030 4040 16662 16663 10460 10461 10462 10463 10467 4181 4205 4208 4210 4236 10596 4237 10597 4238 4239 4240 10600 4241 4243 4244 4245 4246 4248 4259 4260 4261 4262 4263 4264 4269 4270 4271 4272 4273 16844 4285 4288 4300 10662 4307 4311 4312 4313 4314 4324 10696 10703 4346 4347 4348 4349 4350 4391 10843 10912 5265 5309 17885 11682 5458 5534 5542 5563 5608 5640 5689 5744 5919 5921 5946 6006
nobody$	884 908 957 987 7369 2055 2056 2057 2058 2059 2060 2061 2063 2064 2065 2066 8810 15528 15813 3309 3311 16020 3485 3562 3563 3564 16375 3947 3948 3949 3950 3954 3960 3972 4180 4204 4209 4236 10596 4237 10597 4238 4239 4240 10600 4243 4244 4245 4246 4248 4269 4270 4271 4272 4273 16843 4284 4287 4299 16867 4323 12101 5743 12226 5896
nomark$	6240
nomarks$	6240
nomina	11242 12335 12337
nominal$	17287 11233 11235 11236 17460 4914 17490 11480 11841 5980 12363 12369
nominals$	17277 11233 11236 17460 17490 11480 11841 6298
nominated$	4882
non	11598
non$	2313 2680 5260 5538 5540 5634 5635 5636 5637 5638
nonattendance$	17804
nonce$	16003
noncompliance$	6246
noncompliant$	6246
none$	782 798 943 1435 2066 2073 2074 2934 15528 9635 3276 16020 3945 3950 3954 3960 3972 4081 4082 4083 4129 4236 10596 4237 10597 4238 4239 4240 10600 4248 4259 4260 4261 4262 4263 4264 4273 4280 4281 4284 4287 4299 16869 4323
nonengagement$	6246
nonetheless$	12656 12790 12794 7439 7440 7441 7442 7443 7444 7445 7446 7447 7448 7450
nonexistent$	17106 17107 17108 17109
noose$	14085
normal$	8379 15230
normalise$	5415 5433
normalised$	5415 5433
normalises$	5415 5433
normalising$	5415 5433
north$	3728
nose$	1240 1241 13869 13870 14126 16232 17764 17765
noses$	13869 13870 14126 17764
not	11429
not$	12708 6512 6514 6588 6592 7138 7140 13351 7152 7153 7154 7155 796 13539 1030 1032 1033 1091 1094 7582 7584 7742 13950 13951 1444 1446 1602 7981 7982 8082 8083 1724 1725 1727 1730 1756 14329 14330 14423 1865 1874 8253 8278 8279 1977 1978 1979 1980 1981 1983 2067 8431 8432 2088 8549 2190 2226 14938 14941 8805 2460 2461 2462 2463 2464 2465 2466 2518 2561 8955 2596 8957 8958 8959 8960 8961 2610 9024 2895 2928 9290 9291 2935 9407 3053 3055 3056 3067 3098 3225 9604 9605 9606 9680 3323 3326 9692 9693 9694 9695 9696 9697 3348 3371 3373 3375 3382 3431 3432 9793 3456 3457 3477 3482 3520 3779 3780 10144 10145 10146 10147 10184 10188 10189 3844 3849 3881 3895 16494 16495 16496 16497 3946 3952 3962 3974 10365 10366 4009 4012 4017 16662 16663 4098 4099 10474 10475 10476 10477 10478 10506 10507 4182 10572 10573 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4227 4228 10594 10595 4236 4237 4240 4247 4252 4256 4265 10626 10628 16863 16864 10669 10675 10676 4323 4337 4338 10744 4397 4398 4399 4411 10931 17159 17204 17205 17207 4931 5154 5226 5230 11602 5416 5641 5725 5726 5732 5740 5895 6096
note	4683 4740 4757 4784
note$	3767 3768 11021 11115 4773 4776 11144 11177 4820 4823 4828 4831
noted$	3767 3768 17329 11124 4786 4787 17435
noteed$	11144 4820
noteing$	4820
notes$	3767 3768 11115 4773 4776 11144 4820 4828
nothing$	62 6423 65 12864 7230 7352 7353 7359 1000 1001 1002 1003 13668 1198 13852 8382 14984 2530 15110 2575 2576 15143 2992 3049 3066 15813 9627 9628 3350 3351 3452 3469 9832 16278 10142 16375 10175 10250 3891 3937 3938 3939 3940 3941 3942 3947 3948 3949 3982 3983 3984 3990 3991 3992 3993 4000 4001 10385 4031 4032 4033 4034 4035 4036 4037 4038 10444 16662 16663 16843 4279 16917 16918 16919 4358 4359 4360 17136 12101 5876 12258 12455
nothings$	14984
notice	11286 17656
notice$	14249 14250 14500 3767 3768 16805 16881 16902 16903 16904 16905 16906 16907 16908 17492 4930 17540 17544 17597 11441 17649 17657 17907
noticed$	12625 12654 13875 3767 3768
notices$	3767 3768 17540 17544 17597 11441 17649 17657
noticing$	3767 3768
notifi	17363
notified$	11121
notify	4804
notify$	4678 4700 4701
notifying$	4700 4701
notifys$	4700 4701
noting	4784
noting$	3767 3768 11021 11144 4823 4831
notinged$	11144
notings$	11144
notoriety$	13468 13678 14656 2454 2455 2456 2457 2458 2459 5580
notorious$	2329 2330 2331 2332 2333 2334 2335 2336 2728 5698 6255
nous$	2787 2789 9247 2888 16850 16851 16852 12118
november$	13134
now$	14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14436 14437 15536 15597
nowhere$	8903 4405 11661 11958 6054
nucleus$	11916
nude$	6990 7001 7002 7407 13613
nudes$	6991 6992 6993 652 13226 668 669 670 671 13613 11741
nuisan	11329 11454
nuisance$	14880 14901 15292 17143 11035 17533 17534 17535 11339 17660 11878 11901 11922 5650 12059 12383
nuisances$	11878 12059 12383 6233
number	11142 5062
number$	6683 6684 6685 649 2281 9498 15705 16042 4832 4906 11274
numbers$	6683 6684 6685 17096 17174 17176 17185 17186 11022 17519
numerous$	6604 648 10855 10856 10881
nurse	17757
nurse$	17739 5189 17756
nurture$	6149
nut$	14989 12105
nutcase$	11933 6238
nutcases$	11933 6238
nuts$	14989 12005 12105
nutter$	11878
nutters$	11878
obese	6094
obese$	12454 6271
obesit	6094
obesity$	12454
obey$	16390 16396 16410 12227
obeyed$	13335
object	5080 17698
object$	17684 11811
objected$	13509
objective$	17629 5067 17684
objectives$	17629
oblige$	14175 14180
oblivious$	118 119
obnoxious$	6250
observ	17449 5989
observation$	11185 12349 5990
observations$	11185
observe$	11225 4866 12361
observed$	12380 6296
observeed$	11225 4866
observeing$	11225
observes$	11225
obsessed$	690 691 692 693 694 695 696 2570 2571 5957
obsessive$	6316
obstreperous$	6241
obstructed$	12304
obstructive$	15258 15259 15260 15261 15262 12016 6250 6282
obtain	17565 17572 5034 5971 6013 6028
obtain$	13367 13368 4677 11084 4820 11500
obtained$	4677 11084 17340 4820 12356 12385
obtaining$	4677 11084 4820
obtains$	4677 11084 4820
obvious$	13488 13489 3928 4065 10881 17087 17088
obviously$	4070 10434 4096 4104 10464 4105 4106
occasion$	16644 16645 16646 16666
occasions$	14333
occupa	5260
occupation$	11620
ocd	6316
ocg	11073
ocg$	17279
ocgs$	17279
october$	13134
odd$	1833 1836 1839 1840 5800 6241
oddballs$	6237
odour$	12169
of	11256 5971 6057
of$	6475 6479 6481 6482 6509 6536 6753 6764 6765 7070 13431 7696 7759 8567 8572 14780 2217 8589 8661 8663 8664 2322 8713 14931 8771 8776 8804 8827 8831 8850 8866 8867 8886 8887 8906 8933 8954 15181 15220 9067 9075 9091 9180 9214 9298 9304 9305 9307 9308 9309 9329 9358 9372 9373 9374 9376 15585 9412 9607 9699 9700 9745 15966 9766 9767 9772 9811 9891 9893 9899 9931 16189 16192 3652 3654 10028 10032 16369 16502 16575 16576 4097 4104 10468 16702 10499 10500 10501 16770 10657 10746 10749 10766 17110 17116 10943 10947 17158 11014 17245 11052 17264 11066 11071 17285 17294 17333 11129 11139 11171 17390 17391 4829 11194 11208 11221 11222 17430 4875 11252 11266 17478 11276 11277 17493 11301 11308 11312 11327 11331 11408 11413 11425 5072 11439 11458 17677 17679 11507 11515 11575 11587 11635 11644 11645 11648 11649 5350 11832 11916 12184 12233 12250 12349 12364 6006 12368 12370 12392 12425 6111 6136 12554 12563
off	11499 5227
off$	6459 12695 12907 6711 6731 13178 13181 13185 7103 13415 13565 7360 7361 7362 7363 7423 7424 7425 13903 13904 13911 7895 7920 8050 14315 8149 14497 8407 8408 14683 14900 8698 8710 8711 14995 2488 8862 8892 2702 15681 15840 9716 9717 9718 9719 9720 15927 15928 15929 16327 16328 10234 16885 16886 10811 10812 10830 10831 10832 10833 10834 10835 10905 10906 17416 11259 17541 11336 4989 11544 17773 11568 11587 11738 11896 12012 12288
offen	17253 17299 17482 17483 17495 17496 17503 17504 17510 17522 17523 17524 17525 17531 17713
offen$	17461
offenc	11263 4918 4939 11422 11711 11714
offence$	17443 17468 17469 11278 17486 11299 17628 17906 17915 17917 17918 17920 6016 12393 6358
offences$	17443 17468 17469 11278 11299 11414 17628 5121 17915 17917 17918 17920 12386 12393 6358
offend	17243 17291 17305 11242 4893 11255 17462 17467 17491 11329 17622 11422 11427 17661 11461 17667 11689 12337 12351 12368 12375 12390 12395 12403 12415 12416 6197 6311
offend$	12998 13027 13029 13030 13031 16418 16419 16434 10229 16647 16651 17440 17454 17470 17497 17498 11470 6004
offendded$	16651
offendding$	16651
offended$	16651 6357
offender$	14077 14705 14706 14707 14798 2237 14847 14849 2326 14952 14953 14954 14955 14956 14977 14978 2504 2505 2506 2507 11233 11236 17460 17461 11273 11275 17490 11480 17843 11866 11932 11947 5980 12364 12371 6017 12557 6226
offenders$	14077 14705 14706 14707 14711 14798 2237 14847 14849 2326 14952 14953 14954 14955 14956 14977 14978 2504 2505 2506 2507 17277 17460 17461 17490 11866 11932 11947 12341 12371 6226
offending$	12632 13111 13119 13122 13126 13128 13499 14111 14113 14526 14669 14905 9043 9044 9045 16651 11035 17307 11253 17461 4900 17499 17501 17533 17534 17535 11339 17581 17628 17631 17633 5069 11433 17644 5137 17751 17910 5507 11918 12393 6045 6196 6357
offends$	16647 16651 17440 17498 11470 6357
offens	11263 4918 4939 11422 11711 11714
offense$	17443 17468 17469 11278 11299 17628 17917 17918 17920 12393 6358
offenses$	17443 17468 17469 11278 11299 17628 5121 17917 17918 17920 12386 12393 6358
offensive$	17916 6250
offer$	651 7114 7115 13530 1043 1044 1045 1046 1048 1049 1050 1051 1052 13703 7966 7967 7968 14183 14184 14185 14186 14256 14578 14579 10148 10150 10151 16358 10154 3795 10156 3797 3798 16457 16463 16584 16585 16586 16604 16644 16645 16646 16685 16686 16687 16927 4417 4418 5390 5420 11816 11817 12235
offere	6118
offered$	12807 6636 6637 651 1043 1044 1045 1046 1048 1049 1050 1051 1052 14183 14184 14185 10148 10150 10151 16463 16877 16878 16879 16880 5390 5420
offering$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16463 16584 16585 16586 5390 5420 12235
offerred$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16463 5390 5420
offerring$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16463 5390 5420
offers$	651 13530 1043 1044 1045 1046 1048 1049 1050 1051 1052 13703 13704 14183 14184 14185 14256 14578 14579 16358 10154 3795 10156 3797 3798 3799 3800 3801 3802 16457 16463 16685 16686 16687 4417 4418 5390 5420 11816 11817 12222
office	4664 11025 11026 4668 11031 17242 11051 11060 11061 11062 4703 4704 4705 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 11152 4793 17364 17365 17367 11164 11165 17381 11182 4847 4854 11217 4870 11302 4950 11310 4960 11326 11368 5047 5051 11412 11691 11715
office$	10524 10529 10530 4179 17153 10974 17220 17221 17358 17371 17823 5952
officer$	10566 10567 11024 17232 17237 4680 17249 17251 17266 17267 17268 11063 11064 11065 17282 4717 11083 17312 4748 11109 11112 4755 11118 11120 17334 17338 17339 17341 17351 11148 17355 17357 4800 17370 4806 4807 17388 11207 4851 11214 17423 4865 4871 4872 17508 11320 4996 17574 5014 11407 11411 17618 5131 5133 11494 5140 17921 5952 5968
officers$	13213 14725 8520 16100 16101 16186 16187 11024 17232 17237 11038 4680 17247 17249 17251 17257 17258 4693 17266 17267 17268 11063 11064 11065 4708 17282 4717 11083 17312 4748 11109 11112 4755 11118 11120 17330 17334 17337 17338 17339 17341 17351 11148 17355 17357 17358 17360 4800 17370 4806 4807 17379 11179 17388 17399 11207 4851 11214 17423 17426 4865 4871 4872 17486 11290 17508 11320 11350 4996 17574 5014 11407 11411 17618 17643 17669 5131 5133 5140 17710 17897 11830 5968 5986 12420
offices$	17358
offrol	6141
offroll$	12501
offrolled$	12501
offs$	14995 11897
often$	6573 616 17069 17070 17071 17072 5321
oik$	11933 6238
oiks$	11933 6238
oily$	3661 5805
ok$	8379
okay$	8379 9521 9522 9523 9524 9525 9526 9527 9925 3566 3567 3568
old$	13245 14280 8858 2771 2772 2773 2775 9165 9166 9167 2824 2860 3113 3114 3159 9597 9704 9706 3415 3416 3606 9985 9988 9990 10223 17807 5715 5733 5761
older$	12660 6668 6672 12890 6689 12902 6697 12910 6718 12945 13015 6818 6819 13068 13069 13070 13072 13116 13136 13139 6962 6989 6995 6996 7000 13210 13213 13244 13246 13247 13259 13261 7058 7060 7065 13273 13568 13611 13621 7469 7483 7505 7511 7519 7520 7521 7522 7618 7627 13879 13903 13905 7857 7860 14110 8154 8155 14394 8457 8458 8459 8460 8464 8465 8466 8467 8468 8469 8470 8472 8473 8488 8489 8490 14699 2137 14705 14706 14707 14708 8507 2149 2152 8926 15307 15348 9150 9153 15364 15365 15366 15367 15368 15369 15370 9165 9166 9167 15377 2824 15396 15397 15398 15399 15400 15401 15447 15448 15516 9361 15677 9506 15846 15848 3647 17869 11731 5397 11759 11762 12079 5800 12202 12204
olders	4709 11069
olders$	12660 13068 13069 13070 13116 13136 13139 13295 13296 13297 7092 13611 7483 7519 7520 7521 7522 14711 14877 11069 12334
oldest$	14277 1718
olds$	15436 16086 16087 16088 16089
olive$	3661 5797 5805
omission$	5890
omissions$	5890
on	17406 17407 11256 17640 12330 5971 6187
on$	6554 12777 12778 12807 12875 12876 12877 12880 6675 12883 12884 6737 12996 12997 6851 6899 7159 7213 7262 7277 7279 7281 7284 13507 13615 13741 13742 13743 13744 7575 13831 13835 7674 7676 7829 14050 7876 8037 8038 8571 14881 14882 14906 8832 8891 8905 15220 15275 9070 9159 15374 15375 15442 9724 16027 9926 16189 16192 3635 10026 10042 10129 16369 3994 3995 3996 3997 3998 3999 10408 10447 10450 10452 4100 10483 10484 10485 16861 10733 10734 10735 10763 17022 17023 17073 17158 17178 17179 17223 11146 4819 17390 17391 4829 17396 11196 11197 17418 11213 4876 17465 11268 17548 11357 11367 17641 17659 11455 11458 17696 5161 11523 5177 5179 11542 11562 5203 17771 5209 11672 5336 5346 17914 11884 11914 12058 12238 12250 12273 12318 12349 6036 6121 6201 6202
once$	12786 8307 10458 16680 4575 10976 10977 4886
one	11050
one$	300 301 302 6691 6896 943 7370 7719 13965 14279 8427 8428 8531 8840 8898 9058 2881 15529 15704 15814 15815 9678 16005 16021 3485 3623 16209 16239 3683 16249 16250 16251 16252 16253 16254 16374 16462 10306 10311 10312 3954 10321 10322 10333 10334 10340 10341 16644 16645 16646 10479 10480 4129 10541 10542 10565 4206 10570 4211 10596 10597 4238 4239 10600 10601 4248 4273 10635 4286 4289 10660 16868 10684 4325 17118 10991 17287 17298 17521 17621 11521 11576 5217 11577 11578 17784 5774
ones	11096
ones$	12874 13680 13681 13682 13683 13684 13685 14063 14794 2450 2451 2452 2453 15303 15428 15540 15541 15542 15543 15544 15587 15588 15589 3063 16209 16239 11103 17621 11448
onesie$	12203
onesies$	12203
ongoing$	94 6455 6456 11343
online	4863
online$	622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195 13526 13643 11186 11223 5398
only$	249 6663 7116 7119 13383 13384 13385 7180 7181 13388 13389 7184 857 863 874 875 876 877 878 879 880 882 986 7678 1319 1320 1321 1322 1323 1324 1325 1326 1327 1356 1357 1610 1702 1706 2702 2748 16081 9876 9877 16084 3814 3816 3862 4042 10528 4319 4320 10732 4530 4531 4532 4533 4534 4554 10923 5871
onto	17406 17407
onto$	13831 13835 11146 11196 4876
onus$	538 539
open$	12616 12633 78 79 80 1334 15317 16383 16390 10186 16396 10192 10197 16410 10206 10272 10278 10316 16899 11090 4863 5185 12227
opened	11036
opened$	78 79 80 13358 1334
opening$	78 79 80
opens$	78 79 80 1334
operandi$	12364
operat	4686 4705 4713 4950 11310 17556 17698 11504 5232 12411 12415
operate$	583 584 585 586 587 588 589 14572 2836 2837 2838 2839 2840 2841 16342 16391 16397 16402 16411 16477 16483 16521 17599 11434 5111 17678 17710
operated$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 5111 11565
operates$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 11434 5111
operating$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 11434 5111 17678
operation$	13154 13155 17284 17688 11486 17695 5130 5131 17701 17770 6061 12483
operational$	11046 6059
operations$	17284 17701 17770 12483
operative$	11999 12261
operator$	9774 17266 17267 17268 11063 11064 11065 11214 12060 12109 5952
operators$	9774 17266 17267 17268 11063 11064 11065 11214 12060 12109
opport	11291 11483 12330 12389 12411 12416
opportunit$	12844 12845 12846 12847 12848 12849 6700 341 342 14577 4499 4500 4501 4502 17087 17088 11816
opportunited$	12844 12845 12846 12847 12848 12849 6700 341 342 14577 4499 4500 4501 4502 17087 17088 11816
opportunities$	6528 6529 6530 171 12842 12843 12844 12845 12846 12847 12848 12849 6700 341 342 13530 4499 4500 4501 4502 17087 17088 4986 11816 12292
opportuniting$	12844 12845 12846 12847 12848 12849 6700 341 342 14577 4499 4500 4501 4502 17087 17088 11816
opportunits$	12844 12845 12846 12847 12848 12849 6700 341 342 14577 4499 4500 4501 4502 17087 17088 11816
opportunitted$	12844 12845 12846 12847 12848 12849 6700 341 342 14577 4499 4500 4501 4502 17087 17088 11816
opportunitting$	12844 12845 12846 12847 12848 12849 6700 341 342 14577 4499 4500 4501 4502 17087 17088 11816
opportunity$	6528 6529 6530 171 12844 12845 12846 12847 12848 12849 6700 341 342 13530 7966 7967 7968 14577 4499 4500 4501 4502 17087 17088 4986 5016 17689 11816 12292
opposed$	12242 12245
oppositional$	5650 6067 6250
opt$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5369 5420
opted$	152 153 154 6784 12991 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 14350 17075 10953 17160 5369 5420
optici	5192
opticians$	11552
opting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5369 5420
option	12362 12411 12416
opts$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5369 5420
optted$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5369 5420
optting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5369 5420
or$	13798 16256 10712 6064
oral$	657
order$	17536 17544 17594 11392 17600 17601 17605 17606 17608 11441 17826 17898 17907 17908 17909 17913 17914 17915 17916 12426 12528 12552 12557 12558
ordered$	11230 11615 11628 11706
orders$	17286 17303 17544 17594 11392 17600 17601 17605 17606 17608 11441 17826 17915 12426 12552
ordinary$	5800
organi	17293 11122
organised$	12260
organiser$	17328
oriental$	3647 10012
ot$	11735
other$	6361 12569 12570 13101 7295 7296 7464 7465 7466 13819 13966 14369 8171 8516 8517 14736 8599 8601 2243 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14844 14846 8704 14916 14980 15103 15105 8915 8916 15135 15265 15302 15818 15820 15824 15851 16092 3623 10826 17122 17124 17196 17225 11719 11830 5774 5892 6006
others	11372
others$	6361 12569 12570 6785 7129 7130 7135 7136 7146 7186 7199 7203 7295 7296 7495 13792 7756 14022 8091 8159 8161 8167 8169 1864 8263 8273 8274 8545 2186 2187 2188 2216 8598 8600 2242 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 14908 2382 8914 15134 15302 15348 15428 15540 15541 15542 15543 15544 15587 15588 15589 3109 15818 15823 15937 15938 15939 15940 16090 16093 16249 16250 16251 16471 16472 16473 16474 16475 10288 10289 10290 4060 10425 10426 4069 10430 17225 17386 17662 11719 11732
otherwise$	785 786 13353 13356 13357 13538
ought$	26 27 28 29 30 34 780 1105 7745 1700 1750 1853 1871 1878 1879 1880 1881 1882 1883 1884 1885 1886 1895 1898 1899 1900 1901 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1945 1970 1991 2002 2810 2811 2812 2813 3035 9465 9957 4144 4147 4148 4149 4150 4151 10678 4404 4644 4650
ounce$	1414 1417 8877
our$	6600 13572 7814 8371 16752 16759 17111 17112 17128 12222 12249 12285 12296 6006
out	11267 17560 11642
out$	6458 12696 12907 6711 12942 6740 382 393 13001 13011 13029 13030 13036 13059 13064 13067 13095 7041 7103 13362 13370 13399 13400 13407 863 13513 7326 7453 7506 7566 7599 7667 13908 13915 1354 14005 14006 8023 8024 14260 14261 14262 14310 14348 14349 14491 14492 14501 14684 8479 8525 14854 2319 2321 14940 2446 8849 2490 8896 2658 2670 9039 2681 2702 2707 2718 15758 15761 9562 15953 16125 16205 16211 16257 16259 16260 16327 16328 16591 16613 16651 16661 16885 16886 10729 4386 4412 17233 17261 4715 4722 4727 11219 11298 11353 11358 17640 11471 11499 5194 11570 5227 11606 17820 17825 11641 17848 11734 12012 12238 12521
outbursts$	14951 15252 15253 12013
outcome$	12391
outcomes$	12391
outfit$	16292 16293 16294 12205 12208
outfits$	16292 16293 16294 16295 16296 16335 12205 12208
outgrown$	3315 3316 3317
outlaws$	14946
outlook$	15124 2787 2789 15394 15395 15509 2944 2945 2946 2947 2948 2949 2950 9346 9347 9348 9349 9350 15572 15573 16164 16165 11962
outrageous$	15182 15183 15184 15185 15186 15187 15188 15189 15190 5650
outright$	3803 12222
outs$	14854 17519 12521
outside$	14906 2669 17418
outstanding$	11090 6006
over$	6694 12920 12921 12923 12925 13526 7322 13831 13835 13836 13837 13838 7831 8124 14357 2381 9193 9194 9195 15623 15624 15625 15629 15630 9632 15868 16068 9882 9894 3637 10026 16291 16318 16321 17164 17193 17390 11304 5387 5677 5961 5962
overcr	6352
overcrowded$	17885
overdo	6078
overdose$	17811 12438
overdosed$	12438
overdressed$	6271
overdue$	17736
overhe	11149
overla	4733
overlaid$	11093
overlook$	12859 4658 5936
overlooked$	4658 5924 5936 12304
overlooking$	4658 5936
overlookked$	4658 5936
overlookking$	4658 5936
overlooks$	4658 5936
overly$	5447 5709
overnight$	14227 14228 14229 14230 14231 14232 14233 14234 14235 14236
overreact$	6287
overreacted$	6287
overreacting$	6287
overreacts$	6287
overreactted$	6287
overreactting$	6287
overrun$	2209 2210
oversexualised$	6214
oversight$	4540 4541 4542 4543 4654 4655 12283
oversized$	5848
overt	5135
overt$	11495 6024
overweight$	12457 6271
owes$	15106 15107 15108
owing$	6378 410 6778 1158 2857 5288 17862
own	12534
own$	6370 12 6373 6374 12581 12582 12583 12584 19 6380 6381 42 6404 6405 6406 6433 6534 6535 6741 6742 6743 6744 6745 6746 6747 6748 6749 6750 391 6766 6774 6786 6787 6788 6822 465 466 467 507 508 7073 7171 7172 7173 7174 7214 893 13460 13461 7256 7257 7260 7263 7264 13498 949 7340 7358 1008 13594 7397 7398 7399 7400 7416 7417 7418 7419 7420 7421 7460 7491 7513 7514 7515 7516 7517 7518 13781 7668 13932 7728 7729 13936 7914 7917 7923 1564 1740 1960 8686 9094 9105 9116 15344 15345 15346 15347 9142 15360 15361 15389 9299 9340 9453 9454 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15719 15727 15728 15729 15730 15731 15732 15733 9528 9532 9646 9741 9802 3443 9807 9808 9809 9810 9847 16055 9850 9852 9853 16119 9918 16132 9973 16180 10558 10559 10560 10561 10562 10563 10650 10797 11018 17737 17856 17891
owned$	16526 16527 16528 16529 16695
owner$	12938 13281 13282 13283
owners$	12938 13281 13282 13283
ownership$	13817 8323 8324 8325 8326 8327 8328 8329 8330 8331 8332 8333 8334 8348 8349 8350 8351 8352 14559 14560 14561 14562 14563 14564 14565 14566 14567 14568 14569 8364 16805 17149 17150 17151 17152 12306
owns$	1008
oxide$	17738
oxygen$	14982
pacemaker$	5164
pack$	14091 14092 14093 2207 2208 2301 15042 15043 15044 15046 2731 11848 5489
packag	12330
package$	13612 13825 14172 15149 12488
packages$	13040 13156 13157 13158 13612 13825 14172 15149 11733 11991
packed$	2411
packs$	2301 15041
padded$	5848
paedia	11547 11548 5192 11555
paediatric$	11552
paediatrician$	17753 17754 17756 17761
paedophiles$	15131
paid$	13319 1120 1121 13846 1366 7727 1683 1684 2203 3491 9907 10527 10531 4336 4525 11335 5423
pain$	13793 2306 8666 2307 8667 2308 8668 2309 8669 9014 2655 15835 11933
painkillers$	17748
paint$	1558
painted$	1558
painting$	1558
paints$	1558
paintted$	1558
paintting$	1558
pair$	2301 16234 11865
pairing$	11865
pairs$	2301
pakistani$	3647 10014
pale$	14965 3661 16243 5797 5800 5805 6271
palest$	3668 5825
palm$	4475 5928
palmed$	4475 5928
palming$	4475 5928
palmmed$	4475 5928
palmming$	4475 5928
palms$	4475 5928
paltry$	16983
panel	12416
panel$	16457 10524 10529 10530 4179 17153 10974 17220 17221 17686 5952
panic	11526
panic$	17732 6067 6072
paper$	16083 9878 11784
papers	11625
papers$	17823 17831
paperwork$	17084 17096
paracetamol$	12440
parade	11496
parade$	370 17655 5113 17702 17705 5438
paraded$	370 5438
parades$	370 5438
parading$	370 5438
paralytic$	7578 1219 7580
paranoid$	6250
parasite$	11933
parasites$	11933
parasitic$	6241
parcel$	13612 13825 14172
parcels$	13040 13612 13825 14172 11733
parent	11610 11611 17818 11613 5256 5268 5270 17847 17863 5342
parent$	13084 15154 9029 9030 9095 2736 2737 9212 9314 15521 15522 2965 2974 9335 9336 9337 9338 9381 9382 9383 9540 15881 15883 15890 3527 5246 17814 17816 5254 5255 11617 17828 17829 5266 5267 17840 11640 11647 5299 5300 17877 12053 5735 12526 12531
parental$	6600 8681 9022 5697 6160
parented$	5735
parenting$	2862 2863 2864 15778 15792 11702 5735
parents$	13086 13705 7810 14439 2367 2368 8765 8766 9029 9030 15291 9095 2862 2863 2864 9314 15521 15522 9381 9382 9383 9540 15748 15749 15750 15751 3309 3311 15881 15883 15890 3524 3525 3526 3527 16095 16100 10300 10301 10303 10304 10779 10793 17057 17111 17112 17814 17816 5254 5255 11617 17828 17829 5266 5267 5272 17840 17844 11640 11647 5299 5300 17877 11920 12053 5735 12295 12296 12521 12526 12531
parentted$	5735
parentting$	5735
park	11430 12536
park$	13132 13133 13159 13160 13161 13162 13393 13394 13395 17636 17655 5113 17702 17705
parka$	12199
parkas$	12199
part$	414 7079 7080 13287 919 13499 7337 1026 1027 1028 1029 7479 8145 8146 8147 8148 14524 14525 14526 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 2388 15175 16640 16641 16642 16643 11015 4713 17494 11316 11489 5228
partake$	545 546 547 548 549 553 554 555
partaked$	553 554 555
partakes$	553 554 555
partaking$	545 546 547 548 549 553 554 555
partially$	6101
participant$	897 11763 11800 12091
participants$	897 11763 11800 12091
participate$	545 546 547 548 549 897 16341 16390 16396 16410 12227
participated$	545 546 547 548 549 897
participates$	545 546 547 548 549 897
participating$	545 546 547 548 549 897
participation$	545 546 547 548 549
parties$	13159 13160 13161 13162 13290 13312 13610 14136 14137 14138 14139 14140 11800 5441 12091
partly$	1021 4548 4549 4550 5407 5939
partne	4686 5122 17817 17819
partner$	12742 13214 13215 13238 677 13274 13275 710 711 712 713 714 13809 13810 11046 4954 17813 5255 17824 17832 17839 11639 11757 11758 11763 11800 12070 12091
partners$	12742 13214 13215 13238 677 13274 13275 710 711 712 713 714 13809 13810 9281 9282 9283 4555 4556 4557 4558 4559 4560 4561 4795 11757 11758 11763 11800 12070 12091
partnership$	4954 11482
party$	13159 13160 13161 13162 13290 13312 13610 13911 14136 14137 14138 14139 14140 14224 8782 3389 3390 3391 3392 3393 16258 11800 5441 12091
partying$	6842 6843 6844
pass	4746 4771 4772 4783
pass$	2889 9251 9252 9253 4513 17137 4684 4756 4757 11136 4777 4781 4789 4791 11161 4966 5052 17689 17776 5719
passd$	4791
passed	11153 6155
passed$	7083 13616 14321 4454 4455 4513 4684 17314 11136 4785 4791 17378 12290 12345
passengers$	14907 17662 11829
passers$	8518
passes	12490
passes$	2890 9251 9252 9253 4513 4684 4781 5719
passing$	16863 16864 4513 4684 4756 11136 4781 4789 4791 4966 12291 12360
passive$	17046
passport$	17888
passs$	4756 11136 4781 4789 4791 11161 4966 5052 17689
passwo	11089
passwords$	17295 17366
past$	2399 2491 2492 3297 3298 3299 3300 3315 3316 3317 3352 3413 16018 3496 5564 5584 5753 5877
pastoral$	6133 6134
pasty$	6271
patchy$	15177 15178 15179 15180 2615 17106 17107 17108 17109 4592 4868 5455 5640
path$	12634 12635 12636 12637 13020 6922 1060 1061 14135
pathetic$	16983 6282
pathetically$	6282
pathological$	5519 6251
patien	6336
patience$	8725 12305
patrol	4705 11152 4847 4870 4950 11310 12423
patrol$	4680 17247 11065 17337 17358 17360 4807 11207 4851 4865 4871 4872 4996 5014 5131 5133 17700 5140
patrols$	4680 17247 11065 17337 17358 17360 4807 11207 4851 4865 4871 4872 4996 5014 5131 5133 17700 5140 12420
patronising$	3074 3075 3076 3077 3078 3079 6283
patter$	14285
pattern$	1336 1337 1338 1339 1340 1341 1342 4297 11029 11295 12364
pawn$	11800
pawns$	11800
pay$	105 106 107 108 12873 13367 13368 1120 1121 1366 1683 1684 2203 3491 4336 4525 5423
payback$	12557
paying$	1120 1121 1366 1683 1684 2203 15646 3491 4525 5423
pays$	105 106 107 108 1120 1121 1366 1683 1684 2203 3491 4336 4525 5423
pc$	17355
pcso	4664 11025 11026 4668 11031 17242 4705 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 11217 4870 11302 4960 11326 11368 5047 5051 11412
pcso$	11024 17232 17237 4680 11065 17282 11083 11112 4755 11118 11120 17334 17338 17339 17341 11148 17357 17370 4851 17423 4872 17508 11320 17574 5014 11407 11411 17618 5140
pcsos$	11024 17232 17237 4680 11065 17282 11083 11112 4755 11118 11120 17334 17338 17339 17341 11148 17357 17370 4851 17423 4872 17508 11320 17574 5014 11407 11411 17618 5140
pe$	17731
peak$	11481
peaks$	11481
peer$	6510 12874 8140 14710 8582 8583 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 16189 16192 11827 11863 5509 12004
peers	11600
peers$	6361 12715 12874 13131 14674 14705 14706 14707 8503 14732 14733 14734 14735 14811 14812 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 15819 15825 16189 16192 17806 11719 11863 11867 11874 12004
peg	6083
pegfed$	12443
pen$	17776 12473
penalties$	17649
penalty$	11443 5238
pencilled$	5834
pens$	12473
people	11096 17588 17667
people$	13 20 95 12688 202 12874 12891 12903 12987 6785 427 13068 13069 13070 13105 6900 6902 6904 13167 7129 7130 7135 7136 7146 7186 7196 7199 7203 7321 13670 13671 13672 7495 13792 7588 13809 13810 7628 1343 1344 1346 7756 13998 14022 7834 14045 14110 8091 8102 8103 1864 8263 8371 14584 8426 14687 14705 14706 14707 14708 8509 14723 14725 8520 14732 14733 14734 14735 8545 2186 2187 2188 2194 14774 14776 2216 14792 14793 14797 14811 14812 14894 14910 14914 2382 8765 8766 15010 15061 15088 15089 15090 15091 15125 15130 15193 15194 15198 15222 15223 15224 15225 15226 15227 15240 2684 9046 9048 15257 9242 15459 9356 15639 15657 3109 15712 15917 16106 16147 16471 16472 16473 16474 16475 10288 10289 10290 16501 10305 10314 10320 16537 10332 16607 4060 10425 10426 4069 10430 10441 16701 16703 16887 16888 10722 10723 10724 10725 10726 10727 16948 10780 10781 10797 10798 17024 17025 17034 17035 17036 17037 17038 17039 17040 17041 17042 17043 17078 17095 17111 17112 17146 17148 10999 17206 17386 4827 4892 17466 11283 17513 17515 11322 17589 5059 11474 17778 17779 11829 11830 11874 11954 12004 12287 12296
pep	6131
pep$	12491
peps$	12491
perceive$	8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394
perceived$	2267
perfectly$	6597 6608 2747 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 3147 3150 3175 3186 9558 9559 9560 9561
perfor	17698
perform$	7409
performance$	12283
performers$	10305 10314
perfunctory$	6282
peril$	12566 12567
period$	11530 12465
periods$	12465
perisher$	11939
perishers$	11939
permanently$	4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 5878 6137
permit$	51 52 53 54 55 56 307 308
permited$	51 52 53 54 55 56 307 308
permiting$	51 52 53 54 55 56 307 308
permits$	51 52 53 54 55 56 307 308
permitted$	51 52 53 54 55 56 307 308
permitting$	51 52 53 54 55 56 307 308
perpet	11255 17661
perpetrator$	13167 13244 14077 14203 14477 14799 14800 14801 14802 2247 2248 2249 2250 8611 2252 2253 2254 2255 2256 2257 8618 14825 14826 17461 11869 11870 11871 11875 5516 5517 12372 6314
perpetrators$	13167 13244 14077 14203 14477 14799 14800 14801 14802 2247 2248 2249 2250 8611 2252 2253 2254 2255 2256 2257 8618 14825 14826 17461 5094 11869 11870 11871 11875 5516 5517 12372 6314
perpetually$	4085 10445 4086 10446 4087 4088 4089 4090 4091 4092 4127 4128 5887 6280
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12776 233 12816
persisted$	12776 233 12816
persistent$	617 618 8641 14848 8655 3803 5377 5506 5519 6011 6144
persistently$	616 4127 4128 5887 6144
persisting$	12776 233 12816
persists$	12776 233 12816
persistted$	12776 233 12816
persistting$	12776 233 12816
person	11027 17335 11140 11168 17380 17431 17432 17434 17475 4937 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 5228 11715 12395
person$	14 21 96 428 13183 7321 1343 1344 1346 8544 2195 14811 14812 14915 15060 15088 15089 15090 15091 15130 15193 15194 15195 15199 15222 15223 15224 15225 15226 15227 15239 2685 9047 9049 2788 9355 15715 10566 10567 11059 17287 4892 17921 11874 12004
personal$	6763 11569
personalities$	8712
personality$	6067
persons$	15195 16147 4892
persua	4659 4688
persuade$	16513 16536 10331
persuaded$	12617 16395 16401 16406 16409 16415 16481 16487 16525 16570 16571 16572 16573 16574
persuading$	14161 14162 14163 14164 14165 14166 14167 14168 14307
persuasion$	14161 14162 14163 14164 14165 14166 14167 14168 14307
perv$	11933
pervs$	11933
pest$	11878
pestered$	2209 2210
pests$	11878
petite$	5777 6271
petty$	5519 5557
petulant$	6252
phase	12389 12411 12416
phased$	11563
phobia$	12428
phone	11089 4804 4813 17380 11186 4860 11385
phone$	622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195 13218 13219 13220 13221 13222 13223 13224 13225 13230 13884 13889 7713 7992 7996 16658 16688 16689 16690 16691 17059 4662 4676 17295 17310 4750 11125 4782 4796 17366 17374 17392 4833 17400 11313 17591 11401 17609 5993
phoned$	6875 6876 6877 6878 6879 6880 6881 6882 1056 1057 1145 14494 17363
phones$	6840 481 622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195 13218 13219 13220 13221 13222 13223 13224 13225 13230 7713 7992 7996 16382 16615 16658 16688 16689 16690 16691 4676 17295 17310 4750 11125 17366 17374 17392 4833 17400 17591 11401 17609
photo$	13196 6991 6992 6993 13207 7024 7025 666 667 13613 15816 17246 11041 4682 4728 11108 4792 4794 17438
photog	4691 11089 4745 11105 11131 4782 11142 11143 17363 17436 17532 5141
photograph$	12872 6991 6992 6993 7024 7025 666 667 15816 15831 17246 11041 4682 11079 4728 17295 11108 4775 4776 11141 4792 4794 4801 4805 17413 11211 17420 17424 17437 17438 17617 5123 11501
photographed$	12617 12699 6686 15325 15816 15831 4801 11211 17422 4857 6000
photographing$	4801 11211 4942
photographs$	6991 6992 6993 7024 7025 666 667 15816 15831 17246 11041 4682 17270 17271 11079 17295 11108 4775 4776 11141 4792 4794 4801 4805 11211 17420 17437 17438 5123
photography$	12384
photos	11089 11131 4782 11142 11143
photos$	13196 6991 6992 6993 13207 13226 7024 7025 666 667 13319 13613 15816 17246 11041 4682 17271 17295 11108 4792 4794 4805 17437 17438
physical$	715 716 717 718 6100
physically$	5768
physio	6334
physique$	16198 16199 16200 10050 12137 6270
physiques$	16198 16199 16200 12137 6270
pick	11149
pick$	12873 1243 1244 1270 1271 1272 9923 16901 5436
picked$	6687 7104 7105 7106 7107 7108 1243 1244 1270 1271 1272 13995 13996 11032 11469 5436
picking$	1270 1271 1272 8493 8494 8495 17213 17214 17215 17216 5436 12257
pickings$	12638 12003
pickked$	1270 1271 1272
pickking$	1270 1271 1272
picks$	1243 1244 1270 1271 1272 5436
picnic$	15033 15034
pics$	13613
pictur	11131 12330 12335
picture$	13196 6991 6992 6993 13207 7024 7025 666 667 13613 9455 9456 9457 15816 17246 11041 4682 11085 4792 4794 17437 17438 17526
pictures$	368 369 13196 6991 6992 6993 13207 13226 7024 7025 666 667 13613 15816 15831 17246 11041 4682 17270 17271 4775 4776 4792 4794 4805 17437 17438
piece$	8760 4725
pieceed$	4725
pieceing$	4725
pieces$	8760 4725
pierced$	6271
piercing$	3666 16232 12182 5824
piercings$	3666 16232 12182 5824
pig$	5614 5907
pikey$	6238
pikeys$	6238
pile$	12748 15092
pill	5175 11535
pill$	17741
pillar$	10815 4467
pills$	13617 11537 17750 11733 12440
pimp$	13711 13712 5389
pimped$	5389
pimping$	5389
pimples$	12193
pimply$	6271
pimpped$	5389
pimpping$	5389
pimps$	13711 13712 5389
pin$	8950
pinch$	1423
pink$	5821
pins$	5164
pint$	11536
pints$	11536
pip	11569
pip$	17775
pisshead$	6238
pissheads$	6238
pit$	14120 14121
pitiful$	8920 16983
pits$	14120 14121
pity$	7791 7792 14011 14012 10857 17064 10911 4552
place	11604 6141
place$	0 1 2 6363 11 12578 6395 12602 12603 12604 12605 12606 12607 12608 43 68 12998 13218 13219 13220 13221 13222 13223 13224 13225 13279 13530 1818 1948 1949 1950 1951 14687 15154 15715 4835 4878 17450 5016 11584 17793 17810 11669 11730 12501
placed$	0 1 2 6363 12574 12575 11 12578 6395 12602 12603 12604 12605 12606 12607 12608 43 68 416 417 418 419 1818 1948 1949 1950 1951 4598 4599 4675 4695 4835 4878 4913 4915 5303 11730 6169
placem	17884
placement$	13705 8738 15284 15285 15286 2721 2722 2723 17859 11730 11816 12054 5695 12056 12526 6169 12531
placements$	13705 15284 15285 15286 2721 2722 2723 17880 11730 11816 12054 5695 12532
places$	0 1 2 6363 11 12578 6395 12602 12603 12604 12605 12606 12607 43 68 13279 13530 1818 14687 4598 4599 4835 11205 4878 17450 17880 11730
placing$	0 1 2 11 6395 12602 12603 12604 12605 12606 12607 43 68 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 4598 4599 4835 4878 11730
plague$	2158 15048 9014 5469 11933
plagued$	2158 2209 2210 5469
plagues$	2158 5469
plaguing$	2158 5469
plain$	4065 5135 5445 5787 5800 5989
plainly$	3898 3899 3900 3901 10428 10429 4070 4104 10464 4105 4106
plaited$	12183
plaits$	12180
plan	17860 12362 12389 12411 12416
plan$	12772 14244 16457 4417 4418 17295 17861 17909 11816 12492 12493 12494 12495 12528
planned$	16670 17558 6027
planni	17288
planning$	12773 4540 4541 4542 4543 12283
plans$	12772 16457 4417 4418 17295 11816 12492 12493
plastered$	3671
plastic$	5482
plate$	11192 5164
plates$	11192
play$	799 872 896 905 1005 1292 1293 1562 7995 1789 8282 2049 2179 9112 15849 3388 11525 6119
played$	799 872 896 905 1005 1292 1293 1562 1789 2049 2179
player$	12372
players$	10797 17234 11360 12372
playground$	14944 14945 15037
playing$	799 872 896 905 1005 1292 1293 14005 14006 1562 1789 2049 2179 3514
plays$	799 872 896 905 1005 1292 1293 1562 1789 2049 2179 3388
plea$	17554 12295 12553
plead$	8283
pleaded$	6193
pleads$	6193
pleas$	17111 17112 17554 12295 12296
pleasant$	8586 2227
please$	13186 13187 16492 16513
pleased$	332 722 723 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 5420
pleases$	13186 13187
pleasing$	10387
pleasure$	13874
plenty$	168 169 170 6581 6603 2981 3175
plot	4826
plot$	6026
plots$	6026
plotted$	17329 17435 6026
plotti	17288
plotting$	6026
plucked$	5834
plug$	2582 2583 5631
plugged$	2582 2583 5631
plugging$	2582 2583 15150 15151 15152 15153 5631 11992
plugs$	2582 2583 5631
plump$	9995 10033 6271
plunge$	1536 1537 1538 1539 1540 1541 1542
plunged$	1536 1537 1538 1539 1540 1541 1542
plunges$	1536 1537 1538 1539 1540 1541 1542
plunging$	1536 1537 1538 1539 1540 1541 1542
pnc	5994
pnc$	12354
pnd	5994
pnd$	12354
pneumonia$	6323
pocket$	13553 13554 7619 7621 7623 17609
pocketed$	7619 7621 7623
pocketing$	7619 7621 7623
pockets$	13553 13554 7619 7621 7623 17609
pocketted$	7619 7621 7623
pocketting$	7619 7621 7623
podgy$	6271
point	5080
point$	6495 3074 3075 3076 3077 3078 3079 10134 3793 10252 16470 10379 16668 4840 4907 17684 12350
pointed$	11201 17408
pointes$	4840
pointing$	11201
pointless$	3074 3075 3076 3077 3078 3079 5875
points$	4840 12350
poise$	2944 2945 2946 2947 2948 2949 2950
poison	6079
poison$	2474 11933
poisonous$	5505 5594
poke$	1303 1304 1457 1458 1459 1460 1461 1462
poked$	1303 1304 1457 1458 1459 1460 1461 1462
pokes$	1303 1304 1457 1458 1459 1460 1461 1462
poking$	1303 1304 1457 1458 1459 1460 1461 1462
polic	12423
police	4664 11025 11026 4668 11031 17242 4686 11051 11060 11061 11062 4703 4704 4705 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 11152 4793 17364 17365 17367 11164 17381 11179 11182 17403 4847 4854 11217 4870 4893 11302 4950 11310 4960 11326 11355 5008 11368 5047 5051 11412 5122 5132 5135 17704 11688 11690 11691 5986 6050 6187 6304
police$	13083 7812 7813 14439 14725 14925 14960 8765 8766 15294 15295 15318 15319 15320 15321 15364 15365 15366 15367 15368 15369 15370 16186 16187 16457 10524 16734 10529 10530 10532 4179 17153 10974 4618 17220 17221 11024 17232 17237 11038 4680 17247 11046 17257 17258 4693 17266 17267 17268 11063 11064 11065 17273 4708 17282 4717 11083 4748 11109 11112 4755 11118 11120 17330 17334 4770 17337 17338 17339 17341 17346 11147 11148 17355 17357 17358 17360 17361 4800 17370 11165 4806 17379 17388 17399 11207 4851 11214 17423 17426 4871 4872 11233 4875 11236 11253 11273 17480 11275 17486 17487 17492 11290 17508 17514 4954 11320 11343 11350 17561 4996 17574 5014 11407 11411 17618 11421 17628 17642 11437 17669 11464 11482 11487 5131 11492 5133 11494 11495 5140 17710 17894 11690 17896 17897 11697 11698 11830 12040 5891 5940 5951 5968 5976 5988 5995 6004 6021 6027 6059 12420 6184 6196
policed$	5139 6021
polici	4664 11025 11026 4668 11031 17242 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 11302 4960 11326 11368 5047 5051 11412 5132
policies$	16764 16765 16766 16767 16768 16769 17084 17224
policing$	11024 17232 17237 17257 17282 11083 11112 11118 11120 17334 17338 17339 17341 11145 11148 17357 17370 17508 17514 11320 17527 17574 11407 11411 17618 17665 11464 17683 11492 11494 12349 6021 12384
policy$	16764 16765 16766 16767 16768 16769 17084 17224
polish$	3647 10014 12192
ponytail$	16228 16229 16230 12181 12182
ponytails$	16228 16229 16230 12181 12182
poor$	6503 12721 12722 12723 12724 177 178 179 180 181 182 183 6766 1007 7605 8257 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2222 2223 2224 8682 14899 15177 15178 15179 15180 2615 15182 15183 15184 15185 15186 15187 15188 15189 15190 15191 15192 2711 2712 2713 2714 15282 3661 16243 4413 4414 4415 4416 17106 17107 17108 17109 4592 4868 5364 5455 5458 5503 5640 5650 5686 5689 5754 5805 5923 5946
poorly$	3645 5606 5801 5900
porch$	17864
porn$	11748
pornography$	11748
portly$	6271
pose$	7409 2277 2278 2279 2280 5096 17663
posed$	2277 2278 2279 2280
poses$	2277 2278 2279 2280 5096 17663
posing$	2277 2278 2279 2280 11166
positi	11291 5093
position$	12568 6775 4695
positions$	12568 7532 7533 7534
positive$	6503 6544 17577 6031 12486
posses	11710 6205
possessed$	9901
possession$	17537 17916 11713 6203 12565
possibility$	10269
possible$	16569 4995 6006
post	17323
post$	630 631 632 633 642 996 997 1047 17021 17033 5381 12350 6316
posted$	630 631 632 633 642 13358 7190 831 832 14494 5381
poster$	4792
posters$	4792
posting$	13057 630 631 632 633 642 1047 14005 14006 5381
posts	4965
posts$	6384 25 6402 368 369 630 631 632 633 642 13377 13378 13379 13380 922 7297 938 1273 1274 11108 5381 12350
potato$	15000
potatoes$	15001
potential$	6006
pothead$	11878
potheads$	11878
potty$	5618
pour$	1469
poured$	1469
pouring$	1469
pourred$	1469
pourring$	1469
pours$	1469
powder$	8793
power	12416
power$	13813 7638 7639 9470 9471 9472 17544 11441 5591
powerful$	5777
powerfully$	5779
powers	12411
powers$	17544 11441 5095
practi	17757
practically$	857 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3021 3494 3495 5723 5752
practice$	4540 4541 4542 4543 12283
practised$	3620
pre	5117
precin	11496
precinct$	15037 17655 5113 17702 17705
precious$	1598 4342 10716
precocious$	11745 6260
predator$	14799 14800 14801 14802 2237 2326 16003 11869 11870 11871
predators$	12926 14799 14800 14801 14802 2237 2326 15131 11869 11870 11871
predatory$	5602 11967 6250
predic	5991
predicament$	1131 1134 1135 14524 14525
predicted$	4888 6130 6152 6347
prediction$	12514
predictions$	12513 12514
predictive$	5989
preemptive$	11477
prefer$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 2127 2132 3471 5369 5420 6034
prefered$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5369 5420
prefering$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5369 5420
preferred$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 14350 2127 2132 17075 4569 4570 4571 4572 10953 17160 5369 5420
preferring$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5369 5420
prefers$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 2127 2132 3471 5369 5420
pregab	11539
pregabalin$	17745
pregna	11526 6109
pregnancies$	12469
pregnancy$	17732 12469
pregnant$	12652 12467
premature$	12445 12449
prematurely$	12449 6282
premium$	8178
prepared$	93 474 475 476 509 510 722 723 1043 1044 1045 1046 1048 1049 1050 1051 1052 1819 1820 1821 1822 10140 10143 16350 16351 16352 16353 4688 11296 17558 5420
prescr	6333
presence$	17700
present$	2271 2277 2278 2279 2280 2646 9564 9565 9566 9880 11219 5096 17663 5719
presentation$	14756
presented$	2277 2278 2279 2280 5719
presenting$	2277 2278 2279 2280 5719
presents$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13230 13233 7925 14183 14184 14185 8486 14715 2272 2277 2278 2279 2280 2647 5096 17663 5719
presentted$	2277 2278 2279 2280 5719
presentting$	2277 2278 2279 2280 5719
preser	6013
press$	1474 1475 1476 1477 1478 5035 6034
pressed$	1474 1475 1476 1477 1478
presses$	1474 1475 1476 1477 1478
pressing$	1474 1475 1476 1477 1478 5035
pressure$	14346 14347 5077 5084 17651
pretext$	4987
prettiest$	3668 5825
pretty$	6271
preven	5062 11438
prevent$	13844 13845 5015 17647 5112
prevented$	13078 6873 514 13349 13350 7793 14000 14001 14002 14003 14004 16723
prevention$	17595 11423 17644 5079 11702
preventping$	5015
preventring$	5015
prevents$	5015 5112
preventting$	5015
prey$	12615 2167 12003
preyed$	2169
preys$	2168
price$	13686 13687 13933 14131 14238 8178
prickly$	6241
prima$	8788
primar	17798
prime$	13488 13489 5555 6006
princess$	11852 11933
princesses$	11852 11933
princi	11122
principal$	11028 17308 17328 5555 6012
priori	4736 5128 17698 12411
prioritise$	174
prioritised$	174
prioritises$	174
prioritising$	174
priority$	11236 4921 17684 6003 6006 6011 6059
prison	17819 11614 17836 11631 11705
prison$	13128 1060 1061 16424 16560 17812 17820 17837 17838 17905 17911 6195
prisoner$	2504 2505 2506 2507 11947
prisoners$	2504 2505 2506 2507 11947
pro$	3412 9775
proact	4945 5135 6050
proactive$	4664 11025 11026 4668 11031 17242 4694 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 11145 4788 11151 4793 17364 17365 17367 11164 17381 11302 11305 17514 4960 11326 11368 5047 5051 11412 11495
probat	11545 11549 11697 11698 6186
probation$	17751 17903 17904 12546
proble	12477
problem$	1060 1061 1131 13698 1134 1135 14521 14522 14587 15234 9036 15248 10654 16947 17143 10971 17308 11878 5535 5644 5648 5650 12011 5980 12430 12480
problematic$	13119 15182 15183 15184 15185 15186 15187 15188 15189 15190 15258 15259 15260 15261 15262 5644 5650 12016
problems$	13462 13469 13470 13472 13473 1060 1061 1131 13698 1134 1135 7919 14524 14525 8701 15248 15509 5249 11878 12011 12430 12480 6157
procedure$	16764 16765 16766 16767 16768 16769 17084 17224
procedures$	16764 16765 16766 16767 16768 16769 17084 17224
proceed$	4947 5055
proceedings$	17554 17571 12528
proces	5150 17716
process$	16764 16765 16766 16767 16768 16769 17084 17686 11627
processes$	16764 16765 16766 16767 16768 16769
processing$	11510 6129 12489
produc	11335 12330
produce$	641
produced$	641
produces$	641
producing$	641
productive$	17541
professional$	6600 3412 16370 10566 10567 10571 5891
professionalism$	17149 17150 17151 17152 12306
professionals$	7588 14439 14584 8730 15168 15263 3103 3104 3105 3106 3107 3412 16370 10300 10301 10303 10304 4555 4556 4557 4558 4559 4560 4561 11920
profil	4965 12330 12335
profile$	13398 4721 11085 11169 17420 11867 12340 5981
profiled$	17421
profiles$	368 369 922 4721 11169 17420 12340 5981
profiling$	5981
profit$	10958
profits$	10958
programme$	192 194 195 17686 12494 12557 12558
programmes$	192 194 195
progress$	4002 4003 4983 11816
progressed$	4983
progressing$	4983
progresss$	4983
project$	17755
prolific$	617 618 8641 14848 2348 2349 17460 5377 5506 5519 5561 6011
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6212
promiscuous$	5362 11745 11967 6212 6260
promiscuously$	6212
promise$	16764 16765 16766 16767 16768 16769 17224 12294
promises$	16764 16765 16766 16767 16768 16769 17224 12294
prompting$	14161 14162 14163 14164 14165 14166 14167 14168 14307
prone$	2385
proof$	15913 4896
proper$	2213 8586 2227 2447 3100 3101 3102 9830 10011 10671 10672 10673 10674 5492 5579
properly$	13396
property$	13159 13160 13161 13162 6957 6958 6959 6960
propos	5041
proposition$	7114 7115 1108 1109 1110 1111 5422
propositioned$	1108 1109 1110 1111 1145 5422
propositioning$	1108 1109 1110 1111 5422
propositionned$	1108 1109 1110 1111 5422
propositionning$	1108 1109 1110 1111 5422
propositions$	1108 1109 1110 1111 5422
propra	11539
propranolol$	17745
pros$	3412 9775
prosec	11106 11163 4981 17552 17553 11348 17556 4999 11361 17569 5238 6304
prosecute$	11341 17613 5088 6030 6035
prosecuted$	17509 17528 17566 17567
prosecuteing$	5088 6035
prosecutes$	5088 6030
prosecuting$	6030
prosecution$	17312 17369 17527 17551 17554 11359 5048 17694 6029 12557
prosecutions$	17527 17554 11359 17579 5048
prosecutors$	17312
prospect$	10267 10400 4041
prostitute$	11748 5389 11751 11752 11753
prostituted$	5389
prostitutes$	11748 5389 11751 11752 11753
prostituting$	5389
prostitution$	13111 13126 14111 14113 11748
protagonist$	12372
protagonists$	12372
protect$	6422 6453 12962 7551 7552 7553 14308 14316 1911 14478 8337 14571 14580 15558 15559 15679 9476 9477 9478 9481 9482 9484 9485 9488 9492 9537 9538 9539 15752 15778 16176 4619 4627 4628 4629 5066
protected$	1911 15778 15783 15784 15785 16062 4627 4628 4629 11419
protecting$	1911 8338 15327 9476 9477 9478 9481 9482 9484 9485 9488 9537 9538 9539 15778 15783 15784 15785 15792 15798 15799 15800 15801 15802 9935 4627 4628 4629 5066 12113
protection$	15327 15664 15734 15735 15736 15737 15775 15776 15777 15778 15783 15784 15785 15792 15798 15799 15800 15801 15802 15856 15857 15858 15866 15881 15883 16936 11334 11338 11391 11399 11400 11654 12113 6350
protects$	1911 15778 4627 4628 4629 5066
protectted$	1911 15778 4627 4628 4629
protectting$	1911 15778 4627 4628 4629
protest$	11811
protocol$	16764 16765 16766 16767 16768 16769 17224
protocols$	16764 16765 16766 16767 16768 16769 17224
proud$	10926
prov	4956
prove	17242 4895 4912
prove$	11258
proved$	11258
proves	4912
provid	4746 5971
provide$	4677 11056 4966 11766
provided$	12807 6636 6637 11766
provideed$	4677
provideing$	4677 4966
providence$	11770
provider$	10524 10529 10530 4179 17153 10974 17220 17221 5952
providers$	10524 10529 10530 4179 17153 10974 17220 17221
provides$	4677 4966 11766
providing$	11766
provin	4912
proving$	2261
provision$	12491 12495
provocative$	11745 6213 6260
provocatively$	3645 5791 5801 12202 12204 6213 6260
provoke$	12590 6385 352 13410 13547 7633 7634 5470 12247
provoked$	12590 6385 352 13410 7633 7634 13995 13996 5470 12247
provokes$	12590 6385 352 13410 7633 7634 5470 12247
provoking$	12590 6385 12665 12666 12667 12668 12669 352 13410 7633 7634 5470 12247
prowl$	2384 2475 2476 2477 2478 2479 2480 16653
prowled$	2384 2475 2476 2477 2478 2479 2480
prowling$	2384 2475 2476 2477 2478 2479 2480
prowlled$	2384 2475 2476 2477 2478 2479 2480
prowlling$	2384 2475 2476 2477 2478 2479 2480
prowls$	2384 2475 2476 2477 2478 2479 2480
pru	6131
pru$	12491
ps$	17355
pscale	17798
psoria	6088
psoriasis$	12448 6274
psychi	6336
psychiatric$	6120
psycho	11527 6319 6336
psycho$	11878
psychologically$	5772
psychologist$	6337
psychologists$	6337
psychopath$	11878
psychopathic$	6250
psychopaths$	11878
psychos$	11878
psychotherapy$	17733
psychotic$	12005
ptsd	6316
pub$	17337
public	11426
public$	14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14846 8674 14907 14911 5039 5040 5059 17632 17662 11710 11829 6182
pubs$	17337
puffer$	12203 5848 5856
puffers$	16295 16296 16309 16310 16311 16314 12203
pugnacious$	6241
pull$	14186 1664 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 17208 17209 17210 17211 17212 12325
pulled$	12617 1807 1808 1809 1810 1811 1812 1813 1814 2116 2554 2555 2556 2557 10056 16319 10114 4653 12207
pulling$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 11091
pullled$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pullling$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pulls$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pumped$	12442
punch	17845 17853
punch$	14033 15932 17846
punche	5281
punched$	17846 11641
punches$	17846
punctual$	16383
punish$	17134 4579 4580 4581 4582
punished$	13454 8607 8608 8609 8610 4579 4580 4581 4582 17615
punishes$	4579 4580 4581 4582
punishing$	4579 4580 4581 4582 17213 17214 17215 17216
punitive$	16862
pupil	17521 11715
pupil$	14811 14812 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 17921 5473 11862 11874 5515 12004 6131
pupils	11027 17335 11140 11168 17380 17431 17432 17434 17475 4937 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 11573 12395
pupils$	199 396 12987 6785 426 464 7129 7130 7135 7136 7146 7186 7199 7203 940 961 7321 7495 1343 1344 1346 7756 14022 8091 8102 8103 1864 8263 14722 14732 14733 14734 14735 8545 2186 2187 2188 2193 2216 14784 14785 14786 14787 14811 14812 14822 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 14894 2382 2383 2450 2451 2452 2453 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 2683 3109 3599 3702 3752 3753 16471 16472 16473 16474 16475 10288 10289 10290 10305 10314 4060 10425 10426 4069 10430 10441 16703 10797 17078 17778 17779 11732 11829 11862 11874 11877 12004 5653 5654 12295
purcha	11209 11210
pure$	5445 5593
purely$	2702
purple$	5821
purpos	5080 12330
purpose$	16963 16966 17629 5067 17684
pursu	4736 4887
pursue	4988 5034
pursue$	337 1496 1497
pursued$	337 13875 1496 1497 14323
pursues$	337 1496 1497
pursui	4988 5034
pursuing$	337 1496 1497
push	5136
push$	580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 14918 5035 5373 12247 6061
pushed$	12622 580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5139 5373 12247
pushes$	580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5373 12247
pushing$	13145 580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5035 5373 12247
pushover$	15884 12103 12104
pushovers$	15884 15999 12103 12104
put	17845 5346
put$	0 1 2 6363 12572 12573 11 12578 12588 6383 6395 12602 12603 12604 12605 12606 12607 12608 43 68 174 12807 6654 12998 13027 6833 480 482 483 484 13074 13344 13345 13346 13504 13505 13506 7347 7348 13573 1107 1250 1308 1796 1818 8252 1948 1949 1950 1951 2165 3507 16416 16651 4290 4484 4598 4599 4627 4628 4629 4675 4786 4787 4835 4913 4915 5042 5045 5163 5301 5323 11766
puted$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4290 4627 4628 4629 11766
puting$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4290 4627 4628 4629 11766
puts$	0 1 2 6363 11 12578 6395 12602 12603 12604 12605 12606 12607 12608 43 68 174 480 482 483 484 13504 13505 13506 1107 1250 1308 1796 1818 1948 1949 1950 1951 2165 16651 4290 4598 4599 4627 4628 4629 4835 11205 5301 5323 11766
putted$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4290 4627 4628 4629 11766
putting$	0 1 2 6364 12571 11 43 68 174 480 482 483 484 1107 1250 1308 13902 1796 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 2165 16651 4290 4598 4599 4627 4628 4629 11766
puzzling$	1833 1836 1839 1840
pyjama$	10100 10117 10118 12203
pyjamas$	16300 16301 16302 16305 16314 12203
qualify$	9251 9252 9253
quarrel$	11796
quarrels$	11796
queen$	11881 5522
queens$	11881
questi	17436 5141
question$	1833 1836 1839 1840 10402 10433 10435 4944 17617 5123 11501
questionable$	6503 12721 12722 12723 12724 13787 8257 5364
questioned$	5330
questioning$	4944
questions$	4944 5123
quetiapine$	6332
queue$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
queued$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
queues$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
queuing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
quick$	332 1043 1044 1045 1046 1048 1049 1050 1051 1052 7531 7969 14176 14177 14178 14179 1614 1615 1616 1617 1618 1619 1632 1633 1634 1635 1636 17046 17131 10926 4568 5420 5464 5589 5624
quicker$	15409 15560
quickly$	13315 13316 14343 14344 15410 15492 15560 3365 17069 17070 17071 17072 17217 17218 17219
quiet$	12863 13851 13854 10848 17055
quiff$	12182
quiffs$	12182
quite$	6575 6597 2747 2940 3147 3150 3175 3186 5709 5720 5738
quiz$	4944
quizing$	4944
quizs$	4944
rabble$	2207 2208 11848 5500 6221
race$	9984 9987 10004 10008 10013 16241 10047
racists$	12272
radar	17530
radar$	17048 17382 17385 4822
radio	4804
radiotherapy$	6320
raff$	11846
rag$	14048 14049 15101 11843
ragged$	16267 16268
rags$	11843
raid	11032 11376
raid$	4674 17582 5327 12387
raided	11032
raided$	17607 17885 5327
raids$	5327 12387
rails$	14904 15054
raise$	9476 9477 9478 9481 9482 9484 9485 9488 10588 5735
raised$	10587 5735 12207
raiser$	11928
raisers$	11928
raises$	5735
raising$	9476 9477 9478 9481 9482 9484 9485 9488 5735
ramp$	5085
ramped$	17650
ramping$	5085
ramps$	5085
ran$	580 581 582 583 584 585 586 587 588 589 601 602 620 621 7089 732 950 951 952 1139 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 1536 1537 1538 1539 1540 1541 1542 2323 15002 2703 2704 2705 2734 2785 2786 3453 3528 5283 5373 5547 5550 5570 12367
random	4945
random$	11305
rang$	1056 1057 1145 10547 17182
ranger	4870
rans$	15002
rape	11646
rape$	13664 7459 14013 14014 14646 14647 14648 14649 14650 14651 14652 14653 17852 11781 11837
raped	12524
raped$	13784
rarely$	3141 9501 3142 9502 3143 5226
raring$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
rascal$	6221
rascals$	6221
rash	11508
rash$	121 122 1896 1946 1947 17714 5450 5452
rat$	11844 11933 11936
ratbag$	11852
ratbags$	11852
rate	5062
rate$	8884 8885 11452 12387 12392
rated$	2261 2275 2634 2638
rates$	11452 12387 12392
rather$	1238 1239 8175 1816 8177 17145 17147 10989 17204 17205 17207 5709
rating$	17241
ratings$	17185 17186 17241
rational$	6763
rats	5320
rats$	11680 11844 11933 11936
rattle$	15915
rattled$	15914
rattles$	9710 9711
ratty$	6241
re	11422
re$	10213 10228 11700 5506
reach$	12634 12635 12636 12637 15154 16492 16513 16536 10331 16544 16584 16585 16586 12235 12237
reached$	14550 14551 14552 14553 16395 16401 16406 16409 16415 16481 16487 16525 16542 16570 16571 16572 16573 16574
reaches$	12236
reaching$	16584 16585 16586 10387 12235
react$	16417 17134 12321
reacted$	12321 12322
reacting$	12321
reaction$	15270 15271
reacts$	12321
reactted$	12321
reactting$	12321
read	11036 5232 12517
read$	15154 15378 15379 4201 4202 4203 16899 16937 17314 4808 17375 11175 11220 17808
reader	5211
reader$	17398 11571
readers$	17398
readily$	729 730 731 13298 13315 13316 1259 1260 1261 1262 1263 1264 14343 14344 17069 17070 17071 17072 17217 17218 17219 5430
readin	5210 17809 11604
reading$	4808 11570 17810 12257 6070 6151
reads$	4808
ready$	93 13488 13489 1043 1044 1045 1046 1048 1049 1050 1051 1052 7969 14176 14177 14178 14179 1614 1615 1616 1617 1618 1619 1819 1820 1821 1822 15094 3001 3002 17131 10926 4673 4688 4995 17889 5420
real$	8726 10671 10672 10673 10674 6053
realise$	204 8230 8231 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8440 8441 8442 8443 8444 8445 8446 8447
realised$	8230 8231 14464 14465 8260 8261 14494
really$	14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 9288 3898 3899 3900 3901 5738
reap$	953 954 7755
reaped$	953 954
reaping$	953 954
reaps$	953 954
rearrested$	12543
reason$	9421 9672 3313 16584 16585 16586 17049 4987 12235
reasoned$	16395 16401 16406 16415 16481 16487 16525 16570 16571 16572 16573 16574
reasoning$	16584 16585 16586 10390 12235
reasons$	15063 4987
reassurance$	15792
reassured$	15892
reassuring$	15890 15892
rebuff$	13565 7360 7361 7362 7363 5457 5863
rebuffed$	16360 16365 16366 16367 16368 5457 5863
rebufffed$	5457 5863
rebufffing$	5457 5863
rebuffing$	5457 5863
rebuffs$	5457 5863
recall$	17474
recalled$	5339
receiv	12330 6118
receive$	6692
receives$	5209
recent	4686
recent$	11046
reckless$	121 122 6503 12721 12722 12723 12724 6766 13119 962 1077 1367 1896 1946 1947 5362 5450 5452 6250
recklessly$	6206
recklessness$	12973 12974 12975 12976 12977 12978 13377 13378 13379 13380 13466 7299 7300 7320 13527 13719 13720 13721 13722 13723 13724 13932 8221 8314 1955 8316 2230 2231 15254 15255 12014
reclaim$	5119
reclaimed$	5119
reclaiming$	5119
reclaims$	5119
recognise$	12962 14571 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8440 8441 8442 8443 8444 8445 8446 8447 15378 15379 16176
recognition$	17398 12352
recollection$	7581 1222 7583 1224
recomm	5041
recommit$	17470 17497
record	11089 4740 4757 4777 4784 4796 17363 4890
record$	12653 8144 10658 16899 10774 17137 10952 17283 4722 17313 11115 17332 11127 4773 4776 11144 11177 4820 4823 4828 4831 11225 11244 17479 11274 17481 17902 12480 12556
recorded$	4713 17329 11124 11144 4786 4787 4820 4836 11225 17435 4913 4915 17620 11431 11432 6044
recording$	4540 4541 4542 4543 11021 4775 11141 11144 4820 4823 4831 11225 12283 12384
recordinged$	11144
recordings$	4775 11141 11144
records$	17270 17283 17295 17313 11115 17332 11127 4773 4776 11144 4820 4823 4828 4831 11225 17439 11244 17451 17479 17481 12353 12480
recover$	6093
recovered$	17593 6093
recovering$	6093
recovers$	6093
recovery$	17838
recrui	17293
recruit$	564 565 5371 5372 11800
recruited$	12617 564 565 6926 567 568 569 5371 5372
recruiter$	14077 14799 11869 11872 11873
recruiters$	14077 14799 11869 11872 11873
recruiting$	564 565 5371 5372
recruitment$	12632
recruits$	564 565 5371 5372 11800
recruitted$	564 565 5371 5372
recruitting$	564 565 5371 5372
red$	7842 7843 8052 8893 8894 8895 17560 5798 5821 12203 6027
redeal$	17470 17497
redeeming$	11924
redemption$	11924 12237
redheaded$	10033 6271
reduc	5062
reduce	5228
reduce$	17627 17647 12421
reduced$	17658 12405
reduct	11423
reduction$	17629 17644
referenced$	11093
referr	17757
referral$	10154 3795 10156 3797 3798 16941 12295 6197
referrals$	10154 3795 10156 3797 3798 16941 17111 17112 12295 12296
referred$	6118
reflected$	8550
refuge	11667
refuge$	13703 17873
refus	5144 6346
refusal$	6756 397 398 399 400 401 402 2602 2603 2604 2605 2606 3775 3776 10163 4361
refusals$	3775 3776 10163 4361
refuse	6187
refuse$	13369 1203 13844 13845 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 15752 3774 16354 16359 16647 16651 5862 12225 12245 5943
refused$	13089 1203 1868 14444 14494 1971 1977 1978 1979 1980 1981 1983 2032 2084 3774 16354 16359 16360 16365 16366 16367 16368 16647 16651 5862 12225 12245 12290 5943
refuser$	11899 6231
refusers$	11899 6231
refuses$	1203 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 3774 16354 16359 16647 16651 5862 12225 12245 5943
refusing$	1203 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 9933 3774 16354 16647 16651 16863 16864 5862 12245 5943
regain	5089
regard	12330
regard$	6470 6471 6472 6473 6474 6476 6477 8702 8703 2344 8705 2380 2508 2511 9455 9456 9457 9463 9466 15894 16902 16903 16904 16905 16906 16907 16908 16909 10706 10707 10708 10709 10710
regardded$	2380 2508 2511
regardding$	2380 2508 2511
regarded$	2263 2380 2508 2511 2640 9394 9395 9396 9397 9398 9399 9400 9401 9690 16161 16162 16163
regarding$	2380 2508 2511 9368 11304
regardless$	12656 12790 12794 13490 15718
regards$	2380 2508 2511
regist	4691 11089 4782 11142 4798 17532
register$	17295 4776 11158 11184 17439 17442 17895 12377 12495
registered$	5277 6103 12506
registers$	16556 17295 11158
registration$	4662
registrations$	5989 12358
regret$	1097 14639 14640
regreted$	1097
regreting$	1097
regrets$	1097
regrettable$	10857 17064
regrettably$	6284
regretted$	1097
regretting$	1097
regula	4945
regular$	617 618 2213 11305 5377 5492
regularly$	616 17747
regulation$	15277 15278
rehab	17836 11631
rehab$	17837 12471
rehabilitation$	6197
reject$	2162 2163 16354 16651 5429 5471 5863
rejected$	2162 2163 16354 16360 16365 16366 16367 16368 16651 5429 5471 5863
rejecting$	2162 2163 16354 16651 16863 16864 5429 5471 5863
rejects$	2162 2163 16354 16651 5429 5471 5863
rejectted$	2162 2163 16354 16651 5429 5471 5863
rejectting$	2162 2163 16354 16651 5429 5471 5863
relapse$	16418 12230
related$	17806 11841
relati	17817 17869 12330
relations$	11742
relationship$	12675 6699 6840 481 678 679 680 13251 13252 7075 7076 7077 7078 13319 15326 15567 15568 3088 3089 3090 3091 3092 3093 3094 15722 15723 15724 15816 5274 11722 11742 12070 12110
relationships$	12675 6699 6840 481 678 679 680 7075 7076 7077 7078 13319 15552 15553 15554 15555 15556 15565 15567 15568 3088 3089 3090 3091 3092 3093 3094 15722 15723 15724 15816 11722 11742 12070 12110
relay	4772
relay$	4789 5052
relaying$	4789
relays$	4789 5052
releas	4746
released$	6186 6187
relentlessly$	6280
relevant$	4803
reliab	4686
reliable$	13788 16383 11046
reliant$	12096
relied$	9551 3192 3193 3194 3195 3196 9557 16570 16571 16572 16573 16574 16853 16854 16855 5034
relies$	5326
relish$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5428 5461
relished$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5428 5461
relishes$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5428 5461
relishing$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5428 5461
reluctance$	6756 397 398 399 400 401 402 2602 2603 2604 2605 2606
reluctant$	1974 1977 1978 1979 1980 1981 1983 2602 2603 2604 2605 2606 4568
relying$	5326
remain	11625 6182
remain$	12998 885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 16416 17823 17831 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 12542
remained$	8971
remains$	6515 394 395 885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8971 8976 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 11478 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718
remand	11361 6186
remand$	12546
remanded$	17566 17567 11695 12546
remark$	3767 3768 3769 3770
remarkably$	5720 5738
remarked$	3767 3768 3769 3770
remarking$	3767 3768 3769 3770
remarkked$	3767 3768 3769 3770
remarkking$	3767 3768 3769 3770
remarks$	12918 13839 13840 3767 3768 3769 3770
remind	4964
remind$	4816
reminded$	12774 12775 213 214 215 222 223 228 229 230 231 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 4867 11230
reminder$	17061 17062
reminders$	12771 17061 17062
remiss$	6283
remit	5080
remorse$	14639 14640 15081 15082 15083 15084 15085 16387 11818
remorseless$	6241 6250
remote$	17131
remov	4736 5136
remova	17862
remove$	7558 7559 7560 7561 7562 7563 5262
removed$	416 417 418 419 16885 16886 17570 5139 5262 5263
removes$	5262
removing$	5262
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8182 16057 6352
reoffe	11427
reoffend$	16417 17454 17470 17497 12230
reoffended$	6357
reoffender$	6227
reoffenders$	6227
reoffending$	17628 17631 17633 6045 6357
reoffends$	6357
repair$	17134
repara	5342
reparation$	11702
repeat$	617 618 1248 16417 5377 5506 6011
repeated$	94 6455 6456 6600 6604 1248 10855 10856 10881 17111 17112 5891 12296 6125
repeatedly$	616 10503 4449 5865
repeating$	1248 7609
repeats$	1248
repeatted$	1248
repeatting$	1248
replied$	13358 13645 14494 16735 16738 16739 16741 16742 16743 16744 16778 16779 17182 12254
replies$	4417 4418 12254
reply$	13393 13394 13395 14621 14623 16390 16396 16410 16899 16927 4417 4418 17059 17134 17137 12227
replying$	12799 13057 13393 13394 13395
report	4685 11047 11055 4740 4757 4772 4777 4783 4784 4796 17363 4907 11267 11604 12330 12333
report$	12962 14308 14399 14422 14571 16858 16941 17056 4562 17261 17313 4756 4759 11144 4789 4790 4791 17368 4823 4831 17479 17481 17520 5052 17810 5337 12295 12512
reportd$	4791
reported$	13092 13327 13335 7716 7717 14494 11144 4791 17378 4901 4928 17620 11431 11432 5337 12345 12380
reporting$	16389 4756 11144 4789 4791 4823 4831 5337
reportinged$	11144
reportings$	11144
reports$	16858 16941 17056 17313 4756 11144 4789 4791 17368 4823 4831 17479 17481 17520 5052 5061 5337 12295
reprim	6186
reprimand$	12546
reprimanded$	12546
reprimands$	12546
reprisal$	11778
reprisals$	11778
reprobate$	6221
reprobates$	6221
reputation$	12653 8144 2454 2455 2456 2457 2458 2459 2726 2727 10844 17096 10958 17174 5580
reques	11068 5021 5034 5041
request$	16941 17061 17062 12295
requested$	12356
requests$	13747 17061 17062 17111 17112 12295 12296
requir	11068 12330
require$	1595 1596 7962 1603 1604 1605 8101 15461 3209 3210 3211 9572 3213 3214 3215 3216 3226 3227 3228 15795 9590 9591
required$	1595 1596 14240 3226 3227 3228 15795 9590 9591 5067 17647 11615
requirement$	17898
requires$	1595 1596 3226 3227 3228 15795 9590 9591
requiring$	1595 1596 3226 3227 3228 15795 9590 9591
rerob$	17470 17497
rescuing$	15792 15867
reside	11426 5291 5293
residential$	11651 11653 5694
residents$	14725 8520 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 14907 14911 8765 8766 10797 5059 17632 17662 11829 11830
resilience$	6263
resilient$	3252 3253 3254 3255 3606 12132 6263
resist$	12962 13369 13565 7360 7361 7362 7363 7980 14187 14188 14189 14190 14316 14459 14493 15752 3792
resistance$	2602 2603 2604 2605 2606
resistant$	2602 2603 2604 2605 2606 12242 12245 6250
resisted$	13509 14494 3792
resisting$	16137 3792
resists$	3792
resistted$	3792
resistting$	3792
resit	6155
resolution$	12557
resort$	560 561
resorted$	560 561 4505
resorting$	560 561
resorts$	560 561 4506
resortted$	560 561
resortting$	560 561
resources$	17643
respect$	7451 14571 14601 8404 8672 15081 15082 15083 15084 15085 16387 16390 16396 16410 16902 16903 16904 16905 16906 16907 16908 16909 11889 12227
respected$	13335
respit	5291
respite$	11651
respon	17253 11051 17293 11255 17494 12411
respond$	14571 16390 16396 16410 16448 16449 16927 17134 17137 12227
responded$	16735 16738 16739 16741 16742 16743 16744 16778 16779 16937 12254
response$	13839 13840 4296 4304 4305 4306 4417 4418 4540 4541 4542 4543 4664 11025 11026 4668 11031 17242 17250 17257 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 11145 4788 11151 4793 17364 17365 17367 11164 17381 11302 4960 11326 11368 5047 5051 11412 17670 12283
responses$	4296 4304 4305 4306 4417 4418 4540 4541 4542 4543 12283
responsib$	16947 17035 17089
responsibbed$	16947 17035 17089
responsibbing$	16947 17035 17089
responsibed$	16947 17035 17089
responsibilit$	9297
responsibilities$	15502 16700 16947 17089
responsibility$	420 421 422 423 13499 13543 13544 13545 13817 14320 14479 1958 1959 8323 8324 8325 8326 8327 8328 8329 8330 8331 8332 8333 8334 8348 8349 8350 8351 8352 14559 14560 14561 14562 14563 14564 14565 14566 14567 14568 14569 8364 14606 16174 16700 16805 16902 16903 16904 16905 16906 16907 16908 16947 17089 4547 12520
responsibing$	16947 17035 17089
responsible$	12596 81 82 83 84 85 7381 13588 13589 13590 13591 1958 1959 3606 16174 16631 16632 16633 16636 16637 16638 16639 16640 16641 16642 16643 4535 4536 4537 4538 4539 17130 17307 17461 4903 11289 4938 11317 11319 4968 17550 5060 5351
responsibly$	13396
responsibs$	16947 17035 17089
rest$	6780 6781 6782 6783 8162 8170 8914 15134 15302 15428 15540 15541 15542 15543 15544 15587 15588 15589 15818 16090 16093 16249 16250 16251 17113 12297
resteal$	17470 17497
rested$	6780 6781 6782 6783
restor	5089
restra	5260
restraining$	11620
rests$	6780 6781 6782 6783 17113 12297
result$	383 6779 1156 11337 4988 11371 12512
resulted$	12578 13505 13506
resulting$	11371
results$	17096 10958 17174 17185 17186 17668 17810 12512
resume$	12743
resumed$	12743
resupply$	17470
retail	4705 11152 11426
retail$	11496
retailers$	4680 17247 11065 17337 17358 17360 4871 17632
retain$	5997
retained$	12356 5997
retaining$	5997
retains$	5997
retak	5089 6155
retaliation$	11778
retard$	6238
retards$	6238
return	12330
return$	12689 12705 6532 12834 12904 353 12998 13027 13029 13030 13031 556 557 558 559 6956 597 601 602 6966 7012 7020 661 662 663 7027 13237 13733 14131 14186 14571 16390 16396 16410 16416 16418 16899 4779 17769 5408 12227
returned$	12834 353 556 557 558 559 597 601 602 5408
returning$	12799 353 13057 556 557 558 559 6953 597 601 602 6963 13354 5408
returnned$	353 556 557 558 559 597 601 602 5408
returnning$	353 556 557 558 559 597 601 602 5408
returns$	12834 353 556 557 558 559 597 601 602 4779 5408
reveal	4907 11267
reveal$	17450
revealing$	16267 16268 10083 5848
reveals$	17450
revel$	1112 1113 2164
reveled$	1112 1113 2164
reveling$	1112 1113 2164
revelled$	1112 1113 2164
revelling$	1112 1113 2164
revels$	1112 1113 2164
revenge$	11778
review	4839
review$	4726 12051
reviewed$	4726 11325 11397
reviewes$	4726
reviewing$	4726
reviews$	4726 12051
revolting$	5594
revolving$	2493 2494 2495 2496
rewards$	13927
rheumatic$	6087
rib$	17764 17765
ribs$	17764
ribss$	17764
rid$	10871 10872 5053 5070 11473
ridden$	866
ridding$	5070
riddled$	2411
ride$	13311 866 14245
rided$	866
rides$	13311 866
riding$	866
rife$	2411
riff$	5486
right$	6503 6505 6544 13455 13456 7310 7311 7312 13952 7838 1823 1824 1825 1826 1827 1828 1829 1830 8380 14606 2213 14892 2447 8822 9275 3100 3101 3102 9925 3566 3567 3568 5492 5579
rightly$	4562
rigid$	17046 17131 10926
rigoro	5099
rigorous$	11459
ring	17229 4790 4804 11247
ring$	13154 13155 1204 13884 13889 14399 14763 14764 14765 14766 14767 16303 10556 16899 4701 11150 4796 5498 12203
ringin	17281
ringing$	16389 4701 11150
ringle	11122 17467 5000 17621 17697 5138 12395
ringleader$	17328 17453 17488 17559 6224
ringleaders$	17453 17488 17559 11360 6224
rings$	9145 9146 10049 16303 10548 4701 11150 12203
ringworm$	6323
riot$	11908 11909 11910 11930
ripped$	16267 16268 10111 5841 5848
rise$	1628 5013 11481
rises$	1628 11481
risible$	16983
risk$	12566 12567 12577 6375 16 17 18 6449 6450 6451 6452 12663 12664 12670 12676 12677 12678 12679 12681 12682 12683 12685 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 13439 921 13678 13778 13806 7640 1281 1282 1283 1284 14149 14255 8144 14381 14524 14525 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14611 14612 14613 14614 14615 14662 14669 14682 8621 2262 8623 8624 8625 8626 8627 8628 8629 8630 8631 8632 14839 14840 8635 8636 8637 8638 8639 8640 8987 8988 2629 2630 8991 2632 2633 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 15210 15211 15212 15213 15214 15215 15216 15217 15218 15219 15313 15376 15552 15553 15554 15555 15556 15722 15723 15724 15734 15735 15736 15737 15770 15771 15772 15899 16007 16013 16014 16015 16016 9824 16117 10839 11397 5065 11456 11485 5360 11788 11802 5976 6005 6350
riskier$	6503 5362
risks$	12566 12567 6450 6451 6452 12663 12664 12676 12677 12678 12679 12681 12682 12683 12685 6557 6558 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 13678 13778 13906 14149 14255 8144 14524 14525 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14612 14613 14614 14615 14662 15313 15364 15365 15366 15367 15368 15369 15370 15722 15723 15724 15734 15735 15736 15737 16007 9824 16117 11721 11802
risky$	12566 12567 6503 177 178 179 180 181 182 183 12804 12805 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 6766 13119 8144 8481 14712 5362 5467 5644
risperidone$	6332
ritali	6112
ritalin$	12472
rival$	13820
rivalry$	11841
rivals$	11830
roaccutane$	6332
road$	13021 6922 1060 1061 14973 15129 9759 15992 9823 5708
roadman$	14772 11842 6220
roadmen$	14772 11842 6220
roads$	15963
roam$	13062 14381 2384 2475 2476 2477 2478 2479 2480 2481
roamed$	2384 2475 2476 2477 2478 2479 2480 2481
roaming$	2384 2475 2476 2477 2478 2479 2480 2481
roammed$	2384 2475 2476 2477 2478 2479 2480 2481
roamming$	2384 2475 2476 2477 2478 2479 2480 2481
roams$	2384 2475 2476 2477 2478 2479 2480 2481
rob$	14381 14585 14586 14743 14744 14969 17440 17470 17473 17497 17498 11470 11780
robbed$	12617 12625 13080 13434 13784 7711 7712 13943 13944 13945 13957 13958 5355
robber	17235 17243 17253 11051 17299 17467 11263 17482 4918 17491 17495 17496 17503 17504 4939 17510 17518 17522 17523 17524 17525 11427 11688 11690 11710 11711 11714 12368 6205
robber$	14868 14869 14870 14952 14953 14954 14955 14956 17461 11878 11879
robberies$	17443 17468 17469 11278 11299 17633 5121 17917 17918 17920 12386 12393 12565
robbers$	14868 14869 14870 14952 14953 14954 14955 14956 11878 11879
robbery$	12644 13079 13111 13595 7688 7689 13896 1438 14111 14113 14244 4664 11025 11026 4668 11031 17242 17250 17257 4694 11060 11061 11062 4703 4704 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 11138 17347 17348 17349 11145 4788 11151 4793 17364 17365 17367 11164 17381 4854 11236 17443 17444 11278 17486 11302 4960 11326 11343 11368 5047 5051 11412 5137 17894 17896 17906 17916 17917 17918 17920 11778 6006 6016 12565
robbing$	14218 17307 17499 17581 11780
robs$	17440 17473 17498 11470
robust	5093 5099 5104 6050
robust$	11459 5103 12132 6265
robuster$	5103
robustly$	12381
rod$	1369
rode$	866
rogue$	15012 11933
rogues$	15012 11933
role$	13499 17089 11316
roles	17291
roll	6141
roll$	2139 3360 9721 9722 3695 16975 12501
rolled$	3360 9721 9722 3695 10056 16327 16328 11468 11469 12501
rolling$	2139 3360 9721 9722 3695
rollled$	3360 9721 9722 3695
rollling$	3360 9721 9722 3695
rolls$	3360 9721 9722 3695
roma$	3647 10014
romanian$	3647 10014 12192
romantic$	715 716 717 718
roof$	17867
room	11310
room$	14136 14137 14138 14139 14140 4680 17247 17266 17267 17268 11063 11064 11065 17336 17358 17370 17371 11214 17423 11668 11669 17879 5319 12347 12509
rooms$	17371 12347
roost$	13959
root$	1132
rope$	14073 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
roped$	12617 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
ropes$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 15310
roping$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
rose$	1628 12392
rot$	2474 16932 17177
rotten$	2397 2398 5502 12005 6241
rough	12536
rough$	7732 7889 14781 14782 8588 8803 2528 2529 9036 9037 5468 5502 5586 5800 12163
roughest$	8578
round$	12920 12921 12923 12925 13831 13835 7921 7932 15312 9113 15351 3409 4981 12219 12421
rouser$	11860
rousers$	11860
route	17431
route$	6922 17304
routes$	17304
routin	4945
routine$	11305
row$	13595 14032 14035 10282 16489 10284 16619 16620 16621 11796
rowdiness$	2230 2231 15254 15255 12014
rowdy$	5650 6250
rows$	16619 16620 16621 5249 11796
rubber$	5916
rude$	15191 15192 15292 16651 10745 6250
rudeness$	2230 2231 15254 15255 12014
ruffian$	11933 6221
ruffians$	11933 6221
rug$	17086
rui	6186
rui$	12546
ruin$	13546 13876
ruining$	13880
rule$	14729 16764 16765 16766 16767 16768 16769 4667
rules$	14741 14911 8714 8715 8716 8717 15431 15859 15860 15861 15881 15883 16066 16764 16765 16766 16767 16768 16769 17084 17224 4667 11831 11948
ruling$	4667
rum$	17742
run	5026
run$	12689 12705 12763 12998 13027 13029 13030 13031 6834 6835 6836 6888 580 581 582 583 584 585 586 587 588 589 601 602 6971 6976 620 621 7089 732 751 752 13369 950 951 952 7405 7406 7475 1139 13713 13714 13715 13716 13717 13718 13733 1204 1307 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 1536 1537 1538 1539 1540 1541 1542 14175 14180 14383 14399 8245 14493 14494 14505 2139 2153 2154 2323 14918 8729 2703 2704 2705 2734 2785 2786 2939 3453 3528 9912 9913 9914 16418 3873 3874 16651 10973 4730 4873 5126 5283 5373 5546 5549 5570 12260
runaround$	14936
runaway$	14847 14868 14869 14870 11878 11879
runaways$	14847 14868 14869 14870 11878 11879 6230
runed$	4873
rung$	6875 6876 6877 6878 6879 6880 6881 6882 14494 16937 11121 17363
runing$	4873
runner	12378
runner$	13144 14871 2311 14977 14978 17275 11800 11878 11880 12334
runners$	13144 14871 2311 14977 14978 17275 17485 11800 11878 11880 12334
runnin	17293 11255
running$	12665 12666 12667 12668 12669 6919 13145 580 581 582 583 584 585 586 587 588 589 601 602 6970 6972 6976 620 621 7405 7406 1139 7698 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 14112 1823 1824 1825 1826 1827 1828 1829 1830 2139 2153 2154 2323 2785 2786 2939 15978 15979 15980 15981 15982 16651 4730 17461 17494 5283 5373 5545 5548 5570 12343
runs	17293
runs$	580 581 582 583 584 585 586 587 588 589 601 602 6976 620 621 7089 732 751 752 950 951 952 1139 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 2139 2153 2154 2323 2703 2704 2705 2734 2785 2786 2939 3453 3528 16651 4730 11104 17320 4873 5283 5373 5570 12343
rush$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5420
rushed$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5196 5420
rushes$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5420
rushing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5420
s$	11072 11253 17462 11492 5166 5167 5170 11543 11545 5188 11552 11585 11595 11598 5244 11605 11607 11608 5250 5251 5257 11618 11621 5269 11633 5280 11653 17872 11676 11678 17886 17893 17899 11709
s17$	6351
s20$	6351
s31$	6351
s47$	6351
sabotage$	11792 5456
sabotaged$	11792 5456
sabotages$	11792 5456
sabotaging$	11792 5456
sad$	8920
sadistic$	5590
safe$	12630 12631 6544 12804 12805 13703 7660 14310 14523 14527 8322 14529 14541 14542 14550 14551 14552 14553 15697 9509 15740 15758 15761 15763
safeguard$	6422 6453 12962 8341 14580
safeguarding$	15775 15776 15777 15778 15792 5891
safer$	6503 6544 7464 7465 7466 14319
safety$	12576 6371 12676 12677 12678 12679 12680 12681 12682 12683 12684 12686 12740 12741 6566 6567 13046 13047 13570 13703 14128 1563 14384 14524 14525 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8435 8436 8437 8438 8439 15734 15735 15736 15737 15852 17388
said$	138 6847 6884 7124 7125 7134 7304 13663 7716 7717 8204 8239 16463 10350 10351 10352 10469 10470 10473 10637 10638 4387 4388 4901 4957
sail$	1514
sailed$	1514
sailing$	1514
sailled$	1514
sailling$	1514
sailors$	15955
sails$	1514
saints$	16000
sale	17522
sallow$	6271
same$	12657 12791 12793 12795 12797 13491 7439 7440 7441 7442 7443 7444 7445 7446 7447 7448 7450 7608 13815 8612 2498 8861 9569 9570 9571 3623 10057 16270 16283 10090 10097 10345 10346 10347 10348 5774 5835
sanction$	5038 6031
sanctioned$	416 417 418 419 8607 8608 8609 8610
sanctions$	5038
sand$	17083
sandy$	5798
sank$	1546 1547 1548 1549 1550 1551 1552
sat$	3739 3740 3741 4373 4374 4375 4376 4377 4378 4379 4380
satisfy$	16513
savage$	14868 14869 14870 11878 11879
savages$	14867 14868 14869 14870 14889 14890 14891 15141 11852 11878 11879
save$	6453 7551 7552 7553
saved$	14550 14551 14552 14553 16570 16571 16572 16573 16574
saving$	15792 15867 17096 11924 12237
savings$	10958
savvier$	2738 2739 2740
savvy$	2738 2739 2740 9647 9648 9649 3606 3610 12064 6259
saw	5190 5274
saw$	1056 1057 1163 2021 2022 2380 9727 9728 3369 4277 4278 11550 5454
say	17323 4907 11267
say$	12736 6658 12962 6758 6831 7165 1208 13844 13845 7646 7681 13892 1665 8105 14316 8128 8129 8130 14405 14422 14455 8284 14493 14571 2204 9547 16176 16356 16390 16396 16410 10469 10470 10473 4727 12227
saying$	2204 9932 16389 16491
says$	2204 16357 16463 10469 10470 10473 4387 4388
scabies$	6323
scalde	5281
scalded$	11641
scale	17798
scallies$	6221
scally$	6221
scallywag$	6225
scallywags$	6225
scam$	14244
scan$	4726 17770
scandal$	6282
scandalous$	6282
scaned$	4726
scanes$	4726
scaning$	4726
scanned$	11325
scanning$	17429
scans$	4726 17770
scant$	110 117 7955 8043 2342 2343 2345 10696 10703
scantily$	3645 5790 5801
scar$	3666 12182
scarcely$	7743 7761 7762 7763 8280 1921 1922 1923 2891 2892 2893 3053 3055 3056 3098 3141 9501 3142 9502 3143 3229 9589 3230 3231 9680 5725 5726 5740
scare$	15810 15811 15812 15915
scarecrows$	16329
scared$	15770 15771 15772 3247 3248 15914 15918
scares$	9426 15633 9710 9711 16038
scarf$	16308 12203
scaring$	12665 12666 12667 12668 12669
scarlet$	6087
scars$	3666 12182
scarves$	16308 12203
scatter$	17646
scattering$	5118
scenario$	12568
scenarios$	12568
scene$	14353 14354 15364 15365 15366 15367 15368 15369 15370 17444
scheme$	12377
schemer$	11878
schemers$	11878
scheming$	6250
schizo	6319
schizophrenic$	17835
school	5051 5225 17809 12505
school$	13132 13133 13134 13381 13382 7811 14439 14579 14784 14785 14786 14787 14813 14814 14815 14816 14817 14818 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14846 14875 8673 14907 8738 8813 15037 15038 15040 15263 3407 3408 16377 16378 16379 16457 10524 10529 10530 10532 4179 17153 10974 4618 17220 17221 11411 17774 5212 5213 17786 17787 17788 17789 17790 11585 17792 17793 17800 17802 17803 17810 17889 11684 11739 5539 5891 5940 5951 5952 12491 12501 12502 12503 6152
schoolboy$	5515
schooled$	5229
schooling$	13608 17801 12503
schoolmates$	11877
schools$	14813 14814 14815 14816 8765 8766 11411 17797 17880 12501
sclerosis$	17837
scolio	6322
scor	12365
score$	1557 15310 15963 17241 12382
scored$	1557 17421
scores$	1557 17241 12382
scoring$	1557
scorn$	17198 17199 17200 17201 17202 5457
scorned$	5457
scorning$	5457
scornned$	5457
scornning$	5457
scorns$	5457
scoundrel$	11933
scoundrels$	11933
scour$	4726
scoured$	4726
scoures$	4726
scourge$	9014
scouring$	4726
scours$	4726
scramble$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
scrambled$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
scrambles$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
scrambling$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
scrap$	13428 1421 14031
scraped$	12183
scrapes$	7532 7533 7534
scrapheap$	16426 16562
scrapings$	2526
scrapper$	11933
scrappers$	11933
scratch$	16965
scrawny$	6271
scream$	11811
screamed$	13089 14444 14494
screening$	17739
screens$	16658 16688 16689 16690 16691
screenshot$	11141
screenshots$	11141
screw$	5581
screwed$	2656 9168 9169 5611
screws$	5581
scribe	5211
scribe$	11571
scrolled$	11325
scrote$	6225
scrotes$	6225
scrounger$	11878
scroungers$	11878
scrubber$	6238
scrubbers$	6238
scruffily$	3645 5801 12202 12204
scruffy$	3647 10012 16267 16268 5800 5821 5841 5848 6271
scruples$	15081 15082 15083 15084 15085
scrutiny$	17382
scum$	6221
scumbag$	6221
scumbags$	6221
search	11032 11036 17269 17331 17436 4981 17553 17569 5141
search$	4674 4726 11107 4898 4955 4975 17546 11341 4997 17582 17583 11378 11379 17586 5023 11384 5025 17592 5043 17617 5123 5124 17694 11501
searched$	4726 17517 11325 5023 17607
searches$	4726 17511 4975 17583 11378 11379 17586 5023 5025 17592 5043 17683
searching$	4726 17583 5023 5025 5043
searchped$	4997
searchs$	4726 4997 5123
seasoned$	3414 5700 6264
seating$	11089
second$	7500 7504 7959 2525 3623 10705 10938 5219
secrecy$	7261 8314 16955
secret$	13851
secretive$	6250
secretly$	1233 1234
secrets$	13854
sectio	17836 11631 6336
section$	11381
section17$	6351
section20$	6351
section31$	6351
section47$	6351
sectioned$	17837
secur	6013
secure	4988 17565 5293
secure$	13367 13368 11653 17905 11705 5997 6197
secured$	16569 17319 12356
secureed$	5997
secureing$	5997
secures$	5997
securi	4705 11152 11165 4847 11217 4870 11302 4950 11310 4988 5051
security$	14725 4680 17247 11065 17330 17337 17358 17360 4800 17371 4807 11207 4851 17423 4871 4872 17508 4996 5014 11411 5140 11830
seduce$	331 1108 1109 1110 1111 5367 5422
seduced$	12617 331 1108 1109 1110 1111 2094 5367 5422
seduces$	331 1108 1109 1110 1111 5367 5422
seducing$	331 1108 1109 1110 1111 5367 5422
see	17242 5190
see$	204 12872 12962 12998 7405 1056 1057 1163 14186 1833 1836 1839 1840 2021 2022 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8440 8441 8442 8443 8444 8445 8446 8447 2380 2508 2511 2533 2534 15631 9455 9456 9457 9463 9466 9475 15894 9727 9728 3369 16010 16011 16012 16341 16927 17137 17269 4715 4722 4727 17315 11177 17405 11550 11671 5454
seed$	11862
seeds$	11862
seeing	5190
seeing$	12799 13057 7405 9368 11550 5287 11671 5402 5454
seek	11068 4988 5021 5034 6028
seek$	339 634 635 636 637 638 639 640 2096 8456 2097 2098 2099 2100 2101 2102 2118 2119 2121 16651 10488 4677 17289 11084 5663 5664
seeked$	10488 4677 11084
seeker$	14858 11822 12022 12542
seekers$	14858 11822 12022
seekin	11068 5021 5034
seeking$	339 634 635 636 637 638 639 640 2096 8456 2097 2098 2099 2100 2101 2102 2118 2119 2121 9020 9038 16651 10488 4677 11084 11822 12022 5663 12542
seekked$	10488
seekking$	10488
seeks$	339 634 635 636 637 638 639 640 2096 8456 2097 2098 2099 2100 2101 2102 2118 2119 2121 10488 4677 17289 11084 5663 5664
seem$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 9564 9565 9566 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 9880 3565 3581 3638 3651 4315 4316 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 5719 5721
seemed$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 4315 4316 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 5719
seeming$	4315 4316
seemmed$	4315 4316
seemming$	4315 4316
seems$	394 395 885 886 7802 7803 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3638 3651 4315 4316 5380 5393 5511 5513 5518 5565 5573 5592 5605 5645 5647 5656 5657 5718 5719 5721
seen	17306 17449 5274 5344
seen$	579 14464 14465 8260 8261 2264 2641 2750 2978 9394 9395 9396 9397 9398 9399 9400 9401 9690 9727 9728 3369 3376 3411 3548 3549 3550 16161 16162 16163 16395 16401 16406 16415 16481 16487 16525 4277 4278 16971 17301 17327 11175 5190 5197 5287 5454 12367 12374 12380
sees	5190 5274
sees$	1163 2021 2022 2380 2508 2511 11550
seize	4834
seize$	4765 11194 5997
seized	11193 4834
seized$	4765 17399 11194 17593 12356
seizeed$	5997
seizeing$	5997
seizes	4834
seizes$	4765 11194 5997
seizin	4834
seizing$	4765 11194
seizur	6322
seizure$	4834 4976 17577 12353
seizures$	4976 12353
seldom$	3141 9501 3142 9502 3143
select	5128 6316
selected$	4882
self	6078 6333
self$	6360 6362 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 109 148 12871 6732 12967 6842 6843 6844 13107 6915 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 13876 13880 1331 1332 1333 7694 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 8395 8396 8397 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 9072 9074 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 3541 3542 3543 9919 3560 3561 16133 16141 10914 11646 11718 11726 5370 11749 11750 5413 5432 11798 5530 12094 12095 5736 5767 5911
selfharm$	12438
selfharmed$	12438
selfharming$	12438
selfharms$	12438
selfie$	13196 6991 6992 6993 13207 7024 7025 666 667 13613
selfies$	13196 6991 6992 6993 13207 13208 7024 7025 666 667 13613
selfish$	6250 6282
selfishness$	2230 2231 15254 15255 12014
sell$	12689 12705 12998 13027 13029 13030 13031 6834 6835 6836 580 581 582 651 751 752 963 7405 7406 13713 13714 13715 13716 13717 13718 13733 7619 7621 7623 13830 13909 14175 14180 1629 1630 1631 7998 14381 14585 14586 14621 14623 14629 14631 14743 14744 17473 5373 5390 11766
selled$	7619 7621 7623
sellin	17281 17293 11255 17467
selling$	13122 580 581 582 651 7406 7619 7621 7623 14112 14142 1629 1630 1631 14218 15978 15979 15980 15981 15982 16625 16626 16631 16632 16633 16634 16635 16636 16637 16638 16639 16640 16641 16642 16643 17307 17461 17499 5357 5373 5390 12360 12564
sellled$	7619 7621 7623
sellling$	7619 7621 7623
sells	17293
sells$	580 581 582 651 751 752 963 7619 7621 7623 1629 1630 1631 11104 17320 17473 5357 5373 5390
selves$	6360 6362 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 10914 11718 11726 11749 11750 11798 12094 12095
semh	6131
semh$	12491
semi$	5264
sen$	17781 6135 12496
send	4685 4771 4772 4783 4790
send$	12689 12998 630 631 632 633 642 1047 7619 7621 7623 13912 1485 14175 14180 14621 14623 14629 14631 4684 4756 11136 4781 11150 4791 11161 4966 11369 5052 5100 5381 5405 11766 6135 12496
sendd$	4791
sendded$	7619 7621 7623 1485
sendding$	7619 7621 7623 1485
sended$	7619 7621 7623 1485 11136 4791
sendes$	4781
sending$	630 631 632 633 642 1047 7619 7621 7623 1485 16584 16585 16586 4756 11136 4781 11150 4791 4966 5100 5381 5405 12235
sends$	630 631 632 633 642 13747 7619 7621 7623 1485 4756 11136 4781 11150 4791 11161 4966 11369 5052 5100 5381 5405
sensation$	5462
sense$	13811 13812 13980 13981 13982 13983 13984 13985 13986 13987 13988 13989 13990 13991 13992 14265 14266 14267 14268 14269 14270 14271 14272 8067 8068 8069 14604 8400 2353 8879 2787 2789 9379 15586 3074 3075 3076 3077 3078 3079 9490 3131 3132 9493 15970 16022 16176 16288 16592 16850 16851 16852 11791 11814 12118
sensible$	12593 6503 6544 7191 3100 3101 3102 15763 3606
sensibly$	13396
sensit	4686
sensitive$	11046 12037 5972
sensor	5150
sensory$	11510
sent	4685 11153 11231
sent$	12841 12852 12853 12854 12856 630 631 632 633 642 13344 13345 13346 13358 7619 7621 7623 1485 14494 4684 17314 11614 5306 11695 5381 5405 11766 12290 6181
senten	17817
sentence$	5009 12550 6194 12555 12557
sentenced$	9394 9395 9396 9397 9398 9399 9400 9401 11695 6194
sentences$	5009
sentencing$	6194
separa	17817 17819 11614 11616 17833
separate$	4663 17646
separated$	17820
separates$	4663
separating$	5118 17820
separation$	17822
sepsis$	6321
september$	13134
sergea	4664 11025 11026 4668 11031 17242 11060 11061 11062 4703 4704 4705 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 4854 11302 4960 11326 11368 5047 5051 11412
sergeant$	11024 17232 17237 4680 17266 17267 17268 11063 11064 11065 17282 11083 4748 11109 11112 4755 11118 11120 17334 17338 17339 17341 17351 11148 17355 17357 4800 17370 4851 11214 17508 11320 17574 11407 11411 17618 5968 12420
serial$	617 618 8641 14848 4662 5377 5506 5519 6011
series$	4140 12376
serious$	6464 715 716 717 718 8726 10671 10672 10673 10674 5506 5891
seriously$	14641 14642 14643 14644 14645 16797 16798 16814 16815 16816 16817 16818 16819 16820 16821 16822 16823 16824 16895 16896 16897 16898 4449
seriousness$	14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14612 14613 14614 14615
sertra	6112
sertraline$	12472
servant$	11800
servants$	11800
serve$	3180 3181 5036 5083
served	17572
served$	5036 5219 5345
serves$	889 890 3180 3181 5036 5083
servic	17757
service$	14769 8659 15065 16457 10524 10529 10530 10538 4179 10566 10567 17091 17153 10966 10974 4618 17220 17221 4768 17628 17739 17755 5891 12283 5940 5951
services$	7588 14579 14580 14584 8730 15065 15168 15296 3103 3104 3105 3106 3107 15748 15749 15750 15751 15786 15787 15788 15789 15790 15833 15834 3309 3311 3799 3800 3801 3802 10524 16734 10529 10530 10535 10536 4179 4555 4556 4557 4558 4559 4560 4561 17153 10974 17220 17221 17739 17751 11817 12222
serving$	5036 11606 12271 6159
session$	192 194 195 9084 16457 16644 16645 16646 16685 16686 16687 17733 11816
sessions$	192 194 195 6601 12808 12842 12843 15263 9084 16457 16685 16686 16687 17733 11816
set$	74 75 76 12747 562 583 584 585 586 587 588 589 13680 13681 13682 13683 13684 13685 7636 1314 1315 1316 1317 14097 14098 1818 14820 2301 3072 3073 9992 3852 3853 4039 4835 5356 12140 12141 12510
sets$	74 75 76 583 584 585 586 587 588 589 1818 2301
setter$	11964
setters$	11964
setting$	74 75 76 5356
settle$	16390 16396 16410 12227
seven	11027 11042 17335 11140 11168 17380 11212 4855 4856 17431 17432 17434 17475 4923 4937 11309 17521 17539 17542 17547 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 5138 12395
seven$	14821 14893 17027 11283 17513 17515
seventeen$	9402 3043 9404 9405 3046
severa	17411
several$	6604 648 9938 3683 10855 10856 10881 17111 17112 11318 12296 6006 6125
severe	6073
severely$	6144 6162
sewer$	15139
sex$	12675 6699 13017 6909 7003 13211 7010 652 7017 13226 668 669 670 671 13248 13249 13319 7161 13614 13729 13730 13731 13732 14111 14113 8643 15136 9093 15323 15324 15552 15553 15554 15555 15556 15565 15722 15723 15724 15816 9915 11637 5329 11722 11744 11756 5591 12070
sext$	6211
sexted$	6211
sexting$	11740
sexts$	6211
sexual$	13119 6990 7001 7006 7008 7009 653 654 655 656 658 7021 7022 7023 668 669 670 671 13250 715 716 717 718 7407 15323 9150 9153 9361 15817 5173 5329 5382 5394
sexualised$	13119 6990 7001 15182 15183 15184 15185 15186 15187 15188 15189 15190 11746 11747 5650 6260
sexuality$	13366
sexually$	305 2245 2246 9616 5385 5607 5711 5712 5751 5769 12524 6331
sgt$	17355
shabbily$	3645 5793 5801
shabby$	16267 16268 5841 5848 6271
shadow	5141
shadow$	17373 17413 4852 17516 11501
shadowed$	4852
shadowing$	4852
shadows$	10049 4852
shady$	5586 6241
shaggy$	5798
shall$	3824 3825 3826 3827 3828 3829 5003
shallow$	6250
sham	17671
shambles$	6282
shambolic$	16983 6282
shame$	7301 15081 15082 15083 15084 15085 16967 10857 17064 10911 4552 5913
shameful$	16862 6282
shamefully$	6282
shameless$	6241
shar	4746 4771
share	4783 5971
share$	12998 630 631 632 633 642 7338 1008 1026 1027 1028 1029 1047 1992 3737 16390 16396 16410 16927 17134 17137 11040 4681 4684 11136 4781 4791 11161 4941 5052 5308 5381 5835 12227
shared$	630 631 632 633 642 1008 14494 3737 10637 10638 16937 11040 4681 4684 4791 5381 5835
shareed$	11136 4791
sharees$	4781
shareing$	11136 4781 4791
shares	5971
shares$	630 631 632 633 642 1008 3737 11040 4681 4684 11136 4781 4791 11161 5052 5308 5381 5835
sharin	12330 5971
sharing$	630 631 632 633 642 1008 1047 3737 16981 11040 4681 4684 5308 5381 5835
sharks$	14090
sharp$	9647 9648 9649 3610 5700
sharper$	2738 2739 2740
sharpest$	15026
shaved$	5817 5819 5821 12183 5834
shaven$	5788 5789 5818 5821 5834
she$	6519 6526 7048 7129 7130 7135 7136 7185 7199 7202 7494 7654 7756 14022 1864 2185 8545 2186 14752 2187 2188 2215 8722 2382 15309 16471 16472 16473 16474 16475 10288 10289 10290 10292 10425 10426 4068 10430 10524 16734 6137
shed	12536
shed$	4523 17864 17876
shedding$	4523
sheep$	14810 11878
sheer$	5445
sheet$	11158 12347
sheets$	11158 12347
shelter$	13218 13219 13220 13221 13222 13223 13224 13225 17864
shield$	7551 7552 7553 5426
shieldded$	5426
shieldding$	5426
shielded$	5426
shielding$	15778 15783 15784 15785 15792 5426
shields$	5426
shift$	6834 6835 6836 7406 10360 10361 5988
shifting$	7406 14768
shiftless$	6252
shifty$	5586 5800 12163 6241
shilling$	15029 15033 15034
ship$	16019
shirk$	4523
shirked$	4523
shirking$	4523
shirkked$	4523
shirkking$	4523
shirks$	4523
shirt$	10053 3694 10061 10062 16276 12203
shirtless$	6271
shirts$	10053 3694 10061 10062 16276 10121 12203
shock$	13547 15915
shocked$	15914 15918
shocking$	4413 4414 4415 4416 10857 17064 17106 17107 17108 17109 5650 5923
shockingly$	5606 6284
shocks$	9710 9711 15936 16038
shoddy$	6282
shoes$	10061 10062 16292 16293 16294 16295 16296 16303 17887 12203 12208
shoot$	1556
shooti	17482 17495 17503 17504
shooting$	1556
shootings$	17468
shoots$	1556
shop	4705 11152 11165 11496
shop$	13132 13133 15003 4680 17247 11065 17337 17358 17360 17371 5113 17702 17705
shopke	4705 11152 11426 11715
shopkeeper$	12897 13213 17921
shopkeepers$	12897 13213 14725 14907 8765 8766 4680 17247 11065 17337 17358 17360 4871 5059 17632 17662 11829 11830
shopli	4918 17491 17495 17496 17504 4939 17518 17622 11427 11688 11710 11711 6359
shoplift$	11780
shoplifter$	14868 14869 14870 14977 14978 11878 11879
shoplifters$	14868 14869 14870 14977 14978 11878 11879
shoplifting$	12665 12666 12667 12668 12669 13111 13122 13126 14111 14113 14218 14895 11278 11299 17534 5057 11418 17633 5121 5137 17894 17916 17917 11780
shoppe	11426
shoppers$	14907 17632 17662 11829
shopping$	11496
shops$	14907 8765 8766 4680 17247 11065 17337 17358 17360 17371 4871 5059 5113 17702 17705
short$	2467 2468 8935 8936 9995 10003 16267 16268 10083 10111 16848 16849 5589 5659 5777 5798 5820 5821 5848 5910 12293 6271
shortcoming$	5890
shortcomings$	16705 16706 16707 5890 12252 6281
shortest$	3668 5825
shorts$	16261 3696 10061 10062 16289 16290 16292 16293 16294 16309 16310 16311 16317 12203 12208
shot	4709
shot$	12652 1556 15076 10871 10872 11079 5494
shotca	11069
shotcaller$	11069
shotcallers$	11069
shots$	15076 11079 17297 17303
shotted$	5374
shotter$	6231
shotters$	6231
shotting$	580 581 582 5373 5374
should	4984 11600
should$	26 27 28 29 30 31 778 779 1104 7744 13955 1750 1852 1870 1878 1879 1880 1881 1882 1883 1884 1885 1886 1894 1898 1899 1900 1901 1919 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1988 2001 2810 2811 2812 2813 2871 3034 3068 3140 3222 3273 3330 3331 16142 9955 4146 4148 4149 4150 4151 10513 16729 10677 4404 10769 4647 11204 4851 4924 4977 5003 17610 5107 17806 5893 5965
shoulder$	15276 3663 17764 17765 5941
shouldered$	12143 5941
shouldering$	5941
shoulderred$	5941
shoulderring$	5941
shoulders$	15276 15341 17764 5941
shout$	2703 2704 2705 5421 12239
shouted$	6875 6876 6877 6878 6879 6880 6881 6882 14321 14494 5281 5421 12239
shouting$	14005 14006 5249 5421 12239
shouts$	2703 2704 2705 5421 12239
shoutted$	5421 12239
shoutting$	5421 12239
show	4671 17242 4895 11256 4912 4956 12330
show$	371 1897 8302 8303 8304 8305 1963 1964 8353 8354 8355 8356 8357 8358 8359 8360 8361 8362 14571 8370 8433 8434 14691 8789 2515 16390 16396 16410 16458 16459 16460 4015 16679 4727 11161 11173 11177 11205 17450 12227
showed$	371 1897 1963 8433 8434 2515 4336 11205
showin	4895 4912
showing$	371 14005 14006 1963 4336 17245 17736
shown	11153 11231
shown$	204 6636 6637 13388 13389 7184 1897 8302 8303 8304 8305 1964 8433 8434 10181 16526 16527 16528 16529 16695 4336 4836
shows	4895 11256 4912
shows$	371 1897 1963 8433 8434 2515 16458 16459 16460 4014 4336 4727 11161 11205 17450 11277
shred$	1422 8878
shrewd$	9647 9648 9649 3610 5700
shrinking$	9679 15886 15887 15888 15889
shrug$	2048 3274 3363 4546
shruged$	2048 4546
shrugged$	2048 3363 4546
shrugging$	2048 4546
shruging$	2048 4546
shrugs$	2048 3363 4546
shunt$	5164
shut$	14107 4601 12290
shuts$	4601
shutting$	4601
shy$	2467 2468 12026
siblin	17863
sibling$	17877 12053 5697
siblings$	6361 13131 15291 15531 17840 17877 11719 12053
sick$	8809 17724 17774
sickle$	6322
side$	15039 16201
sidekick$	6223
sidekicks$	6223
sidelined$	5924
sides$	13571 15039
sight	11483
sight$	17563 17689 12396 6070 6100 6101
sighted$	12270 12380 12461 6296
sighti	4683 5989
sighting$	11020 4848 12349
sightings$	17345 4848 5985 12349
sign$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7949 7950 4499 4500 4501 4502 17087 17088 4798 5338 12292 12295
signal$	12886 17575
signals$	12886 12887 14051 11806
signed	11332
signed$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7949 7950 17538 5207 5208 5338
significant$	2627 2628
signing$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7949 7950 5338
signs$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 14259 4499 4500 4501 4502 17087 17088 17111 17112 17292 5338 11806 12292 12295 12296
silence$	7261 13529 13719 13720 13721 13722 13723 13724 13932 8314 16955
silent$	13853 13854
silliness$	12973 12974 12975 12976 12977 12978 13466 7299 7300 8221 8314 1955 8316
silly$	6464 121 122 6503 177 178 179 180 181 182 183 6766 962 1367 1855 1946 1947 3074 3075 3076 3077 3078 3079 11808 5449 5452 6250
silo$	5955 5956
siloed$	6286
silos$	12314
similar$	3647 10014 5777 5835
simple$	5445 6184
simpler$	4995
simply$	13388 13389 7184 857 14470 14471 14472 14473 2702 3365 3898 3899 3900 3901 10512 4319 4320 4507 4508 4565 5865 5930
since$	17740 17743 17766 17862 12099 12560
single$	3980 3981 10438 10479 10480 4207 10568 10636 4686
sink$	1546 1547 1548 1549 1550 1551 1552
sinker$	14283
sinking$	1546 1547 1548 1549 1550 1551 1552
sinks$	1546 1547 1548 1549 1550 1551 1552 16558
sister	11610 17818 11613 5270 17863 17869
sister$	13131 8166 8174 5245 5246 17816 11617 11647 17877 12053
sisters$	13131 8166 8174 15291 9281 9282 9283 12053
sit	17306
sit$	6812 3739 3740 3741 3743 3756 3757 3758 3759 3760 16390 16396 16410 4373 17135 12227
site$	12349
sits$	3739 3740 3741 3743 3756 3757 3758 3759 3760 4373 4374 4375 17293
sitting$	13488 13489 14005 14006 4373 4374 4375
situation$	12568 6775 13472 13473 13560 1060 1061 1134 1135 7636 14524 14525 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 14687 15774 16188 10839 17105 10971 5317 12537
situations$	12568 7532 7533 7534 14687 16188
six	11027 11042 17335 11140 11168 17380 11212 4855 4856 17431 17432 17434 17475 4923 4937 11309 17521 17539 17542 17547 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 5138 12395
six$	1399 14795 14893 3636 9997 9998 3683 16249 16250 16251 16252 16253 16254 10305 10314 10320 17027 11283 17513 17515
sixteen$	15396 15397 15398 15399 15400 15401 2874 2875 2876 9402 3043 9404 9405 3046 12079
size$	2909 2910 3531 3532 3533
skank$	6238
skanks$	6238
skanky$	6241
skate$	1513
skated$	1513
skaters$	10305 10314
skates$	1513
skating$	1513
skeletal$	5777
ski$	5853
skilled$	3620
skills$	2787 2789 9490 3131 3132 9493 16159 12120
skimpy$	10083 5848
skin$	14982 15907 10021 10037 17715 12165 5807 5813 6086
skinned$	12124 12157
skinniest$	3668 5825
skinny$	9995 10033 10111 5777 5848 6271
skins$	13230 15907
skirt$	16261 3696 10061 10062 16289 16290 16292 16293 16294 12203 12208 12215
skirts$	16261 3696 10061 10062 16289 16290 16292 16293 16294 16309 16310 16311 16317 10121 16335 12203 12208 12215
skive$	6210
skived$	6210
skives$	6210
skiving$	6210
skunk$	11541
slack$	1077
slag$	11878
slags$	11878
slap$	14356 15932 17846
slapdash$	6242 6282
slappe	5281
slapped$	17846 11641
slapper$	6238
slappers$	6238
slaps$	17846
slave$	11989 5630 6244
slaves$	11989 6244
sleazy$	6241
sleep	11528 11540
sleep$	6532 12998 13062 644 7405 1056 1057 1062 15876 16010 16011 16012 17734 17746 17747 17867 5303 5312 5313 5383 6076
sleeped$	5305
sleepes$	5305
sleeping$	644 7405 5298 5303 5305 5312 5383 6114
sleeps$	644 1062 5303 5305 5310 5312 5313 5383
sleepwalk$	1546 1547 1548 1549 1550 1551 1552
sleepwalked$	1546 1547 1548 1549 1550 1551 1552
sleepwalking$	1546 1547 1548 1549 1550 1551 1552
sleepwalkked$	1546 1547 1548 1549 1550 1551 1552
sleepwalkking$	1546 1547 1548 1549 1550 1551 1552
sleepwalks$	1546 1547 1548 1549 1550 1551 1552
sleeves$	3696
slender$	5777 6271
slep$	6176
slept$	644 1056 1057 1062 11514 5298 5314 5383 6176
slick$	5700
slicked$	3662 12183
slid$	1546 1547 1548 1549 1550 1551 1552
slide$	1546 1547 1548 1549 1550 1551 1552 3360 9721 9722 12307 12347
sliders$	16292 16293 16294 16309 16310 16311 16314 12203 12208
slides$	1546 1547 1548 1549 1550 1551 1552 3360 9721 9722 12347
sliding$	1546 1547 1548 1549 1550 1551 1552
slight$	3631 5777 6271
slightest$	8044 15100 10372 10697
slightly$	3634 5779
slim$	9995 5777 6271
slimly$	5779
slip$	1546 1547 1548 1549 1550 1551 1552 10842
sliped$	1546 1547 1548 1549 1550 1551 1552
sliping$	1546 1547 1548 1549 1550 1551 1552
slipped$	1546 1547 1548 1549 1550 1551 1552
slippers$	16305 16314 16322 12203
slippery$	5586 6241
slipping$	1546 1547 1548 1549 1550 1551 1552
slips$	1546 1547 1548 1549 1550 1551 1552 17313
slipshod$	6282
slit$	5834
sloppy$	4413 4414 4415 4416 12163 5923 6282
sloth$	12309
slovenly$	6252
slow$	1869 2602 2603 2604 2605 2606 4413 4414 4415 4416 17046 17106 17107 17108 17109 17131 10926 4568 5616 5923 6129
slowly$	17131
slut$	11878
sluts$	11878
sluttish$	6241
slutty$	6241
sly$	6250
slyness$	2230 2231 15254 15255 12014
smacke	5281
smacked$	11641
smackhead$	6238
smackheads$	6238
small$	2337 2389 9266 9432 9995 3641 5724 5777
smaller$	8516 8517 8526 8527 8528 8529
smart$	13860 13863 9647 9648 9649 16028 10014 12062 12068 5848
smarter$	6503
smartly$	3645 5801 12202 12204
smarts$	12063 12118
smash	17845
smashe	11469
smashed$	17675
smell$	3437 3438 3439 3440
smelly$	16267 16268 6271
smitten$	690 691 692 693 694 695 696
smok	5181
smoke$	12689 12998 13027 13029 13030 13031 534 7411 1056 1057 13640 13641 13642 7619 7621 7623 13909 14175 14180 14381 14621 14623 14743 14744 3389 3390 3391 3392 3393 16651
smoked$	13358 1056 1057 7619 7621 7623 16651
smoker$	14864
smokers$	14864
smokes$	1056 1057 7619 7621 7623 3389 3390 3391 3392 3393 16651
smoking$	6372 12579 12580 6733 922 7411 1056 1057 7619 7621 7623 14005 14006 16651
smooth$	13938 5700 5749
smug$	6241
snakes$	11878
snapch	4965
snapchat$	6683 6684 6685 622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195
sneak$	351 11878
sneaked$	351
sneaking$	351
sneakked$	351
sneakking$	351
sneaks$	351 11878
sneaky$	6252
snide$	6241
sniffer$	5044 11405
snood$	16308 12203 6277
snoods$	16308 12203 6277
snotty$	6241
snub$	5457
snubbed$	16360 5457
snubbing$	5457
snubed$	5457
snubing$	5457
snubs$	5457
snuck$	351
so	4964
so$	12792 12796 13090 7109 7655 13887 1609 8137 8138 8573 8785 8807 3332 3333 3334 3335 3336 3337 16024 10515 4341 4951 5447 5720 5738
sobrie	5332
sobriety$	11692
social$	13114 13120 622 623 624 625 626 8504 14896 8918 9019 15231 15293 15827 15828 15829 15830 10165 10524 16734 4173 10534 4176 4605 4607 11186 4860 4863 17469 4965 17535 11385 11545 11650 5296
society$	8487 2128 2129 2130 2131 8492 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843
sociopath$	11878
sociopathic$	6250
sociopaths$	11878
socks$	10121
sod$	10717 11852
sods$	11852
sofa	11661 12536 6352
sofa$	17867 5302 17878
soft$	13488 13489 15997
software$	11174
sold$	580 581 582 651 751 752 963 7619 7621 7623 1629 1630 1631 16622 5357 5373 5390 11766
soldier$	12938 17275 11853 11933 12334
soldiers$	12938 14946 17275 11853 11933 12334
solely$	4548 4549 4550 5939
solicit$	1108 1109 1110 1111 5414 5422
solicited$	1108 1109 1110 1111 5414 5422
soliciting$	1108 1109 1110 1111 5414 5422
solicits$	1108 1109 1110 1111 5414 5422
solicitted$	1108 1109 1110 1111 5414 5422
solicitting$	1108 1109 1110 1111 5414 5422
solid$	5777
solidly$	5779
solve	6033
solve$	17647
solves	6033
solvin	6033
somali$	3647 10014 12192
some$	135 919 7337 1414 1424 2218 3683
somebody$	13056 13081 13886 13891 14045 14313 14450 10235 10413 10524 16734 5010
someone$	13056 13081 7040 13886 13891 14045 14313 14450 9310 3062 10235 10413 10524 16734 5010
something$	13090 13331 13887 16654 4774 17354
somewhere$	13218 13219 13220 13221 13222 13223 13224 13225 1384 1385 1386
son	17603
son$	15487 11531
sons$	15487
soon$	14343 14344 3365 17069 17070 17071 17072 17217 17218 17219
sooner$	1238 1239 8175 1816 8177 15409 15560 16717 16726
sophisticated$	2824 2999 3551 6264
sorely$	4449
sorry$	14011 16526 16527 16528 16529
sort$	13514 14719 2403 2405 2406 2407 15095 15775 15776 15777 9713 16263 4663 11828 11946
sorts$	13514 4663 11828 11946
sought	4877 17572
sought$	339 634 635 636 637 638 639 640 1146 14494 2096 8456 2097 2098 2099 2100 2101 2102 2118 2119 2121 10488 11237 5664
soul$	14197 14204 15371 15372 15373
soulless$	6241
souls$	14196 14204 15130 12075
sound$	9880 5719
sounds$	5719
sour$	6243
source	12330
source$	1132 11046 4687 17317 11223 4952 17529 4967 5068 5076 5971 12332 5973
sources$	4687 17317 12332
south$	3659
sow$	13519 13520 13961 13962
sowed$	13519 13520 13962
sowing$	13519 13520
sown$	13519 13520
sows$	13519 13520
space$	14982 15715 11393 11669
speak	11033 5274
speak$	12735 12962 13190 627 628 629 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 9438 9463 9466 9500 9880 16341 16390 16396 16410 16516 16584 16585 16586 16927 10918 10919 4636 17239 12227 12235
speaking$	627 628 629 9436 16389 12257
speaks$	627 628 629 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 16516 4387 4388
special$	8909 17781 6131 6350
specialist$	17756
speech$	5150 17781 6070
speed$	12489
spell	12517
spelli	11604
spelling$	17810 6151
spend$	12998 6793 6794 6859 13322 13323 13324 13325 13326 837 838 7619 7621 7623 14175 14180 2145 2146 2147 2148
spendded$	2145 2146 2147 2148
spendding$	2145 2146 2147 2148
spended$	2145 2146 2147 2148
spending$	12799 13057 13322 13323 13324 13325 13326 2145 2146 2147 2148 17227
spends$	2145 2146 2147 2148 17306
spent$	837 838 7619 7621 7623 2145 2146 2147 2148 5345
spice	11532
spice$	13617 17738 11541 17750
spider$	7878
spike$	11481
spikes$	11481
spiky$	5798 5821
spin$	13311
spina$	6088
spineless$	6241 6282
spirit	11540
spirits$	17742 17746
spit$	14969
spite$	6565 206 207 209 6602 245 246 247 277 13163 13164 13165 13166 13547 4496
spiteful$	16862 5567 5590 6250
spitefulness$	2230 2231 15254 15255 12014
spiv$	11933
spivs$	11933
spleen	11520
spleen$	17726
splendidly$	9558 9559 9560 9561
split	17817 17819
split$	17646 11614
spliting$	5118
splitting$	5118
spoil$	1463 1464 1465 1466
spoiled$	1463 1464 1465 1466 6250
spoiling$	1463 1464 1465 1466
spoilled$	1463 1464 1465 1466
spoilling$	1463 1464 1465 1466
spoils$	1463 1464 1465 1466
spoilt$	1463 1464 1465 1466 2213 5492 6250
spoke$	627 628 629 4635
spoken$	12774 12775 213 214 215 6875 6876 6877 6878 6879 6880 6881 6882 13091 13327 14494 8607 8608 8609 8610 9394 9395 9396 9397 9398 9399 9400 9401 16161 16162 16163 16386 16395 16401 16406 16415 16481 16487 16525 16937 4659 17449
sponger$	11933
spongers$	11933
sporadic$	15177 15178 15179 15180 2615 5640
sport$	3665 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 17731 5822 5843
sported$	3665 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 5822 5843
sporting$	3665 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 5822 5843
sports$	3665 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 5822 5843
sportted$	3665 5822
sportting$	3665 5822
sporty$	5800
spot$	15378 15379 3437 3438 3439 3440 16176 17699 17703 12361 12426
spots$	16127 17699 17703 12193 12426
spotted$	14494 17327 6296
spotty$	10003 3661 10033 16243 5805 6271
sprained$	5198
spray$	5815
spree$	12364
spring$	13134 13135
spurn$	5457 5863
spurned$	16360 5457 5863
spurning$	5457 5863
spurnned$	5457 5863
spurnning$	5457 5863
spurns$	5457 5863
squad	4664 11025 11026 4668 11031 17242 11051 11054 11060 11061 11062 4703 4704 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 4788 11151 4793 17364 17365 17367 11164 17381 11182 4854 11302 4960 11326 11368 5047 5051 11412
squad$	16105 11024 17232 17237 17257 17258 4693 17260 17266 17267 17268 11063 11064 17273 4708 17282 11083 11112 11118 11120 17334 17338 17339 17341 17351 11148 17355 17357 4800 17370 17388 11214 17487 17508 11320 17574 11407 11411 17618 5968
squander$	5456 5948
squandered$	5456 5948
squandering$	5456 5948
squanderred$	5456 5948
squanderring$	5456 5948
squanders$	5456 5948
square$	17655 5113 17705
squarely$	4548 4549 4550 5939
squint$	6274
squints$	6274
stab	17853
stabb	17845
stabbed$	12625 12652 13080 13434 13943 13944 13945 13957 13958 5355
stabbi	17235 17482 17495 17503 17504 17510 17522 17523 17525 11690 11711
stabbing$	7688 7689 13896 1438 14356 17443 17444 17486 17896 17917 17918 11778
stabbings$	17443 17468 17917 17918
stack$	14763 14764 14765 14766 14767
staff	4705 11152 11165 4870 5051
staff$	6600 12938 13056 13081 13213 13281 13282 13283 13572 7588 7815 7834 14439 8371 14579 14580 14584 14725 8520 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 14846 14872 14907 14913 2367 2368 8730 8765 8766 15263 15304 15318 15319 15320 15321 3103 3104 3105 3106 3107 15833 15834 3309 3311 16100 16101 9949 16186 16187 10300 10301 10303 10304 10342 10343 10344 4063 10524 16734 10529 10530 4179 4555 4556 4557 4558 4559 4560 4561 17153 10974 17220 17221 11065 17358 4806 4807 11207 11411 17662 17921 11817 11829 11830 11920
staffroom$	17371
staffrooms$	17371
stage$	10254 16470
stain$	2472
stained$	16267 16268 5841 5848
stairw	12536
stake$	11485
stamme	17715 11526
stammer$	17732
stamp	5062
stamp$	12276
stamped$	12276
stamping$	12276
stampped$	12276
stampping$	12276
stamps$	12276
stance$	11463 12409
stand	17306
stand$	2769 15680 9476 9477 9478 9481 9482 9484 9485 9488 3487 3637 16256 3739 3740 3741 4376 4377 4378 4379 4380 5899
standard$	16965 12283
standards$	16764 16765 16766 16767 16768 16769 17224 12283
standing$	9476 9477 9478 9481 9482 9484 9485 9488 4376 4377 4378 4379 4380 5899 6190
stands$	3487 3637 16256 3739 3740 3741 4376 4377 4378 4379 4380 6190
stares$	12918
stars$	16330
start$	12743 14969
starte	6118
started$	12743 579 13700 13701 13995 13996 16622
starter$	11963
starters$	11963
starti	6118
starts	6118
starts$	12743
starv	6079
starve	5281
starved$	11641
stash	17253 11249 4911
stash$	13612 17310 11240 17477
stashed$	17263
state	11047
state$	6775 17105
stated	11047
statem	6131
statement$	12968 8553 8554 8555 17256 17262 5215 12495
statemented$	12491
statements$	8553 8554 8555 17256 17262
statio	11152
station$	13132 13133 4680 17247 17358 17371 17655 5113 17705 17896 17903 17904
stations$	4680 17247 17358
statistics$	17185 17186 11452
stature$	16198 16199 16200 12137
status$	14656 14660 14661 14682 14688 14691 15136 17831 11784 5462 12051 12495 12542
stay$	6490 12705 6532 12872 12873 6760 12995 6795 6796 6813 13027 13029 13030 13032 6858 13106 13255 13322 13323 13324 13325 13326 13327 7147 7325 966 7327 7328 7329 7372 7373 7374 7375 7376 7405 13733 7647 7709 14309 14316 14329 14330 14422 14621 14623 14629 14631 9534 9555 16390 16396 16410 17867 5303 12227
stayed$	12788 12789 12841 12852 12853 12854 12856 13055 13327 13335 13344 13345 13346 13391 13392 7193 7194 13401 13402 13656 14226 8203 14449 14494 14506 5303 5305 5314
stayes$	5305
staying$	12799 13057 13255 13322 13323 13324 13325 13326 13327 7405 7702 9534 5303 5305 6174
stays$	13327 5303 5305 6174
steal	17622
steal$	12998 13909 14381 14585 14586 14743 14744 14969 2703 2704 2705 16416 16647 17440 17470 17473 17497 17498 11470 11780 12239
steali	17293 11255 6359
stealing$	12663 12664 12665 12666 12667 12668 12669 13902 14112 14895 14951 14957 14958 2500 15292 16625 16626 16631 16632 16633 16634 16635 16636 16637 16638 16639 16640 16641 16642 16643 17307 17461 17499 17581 11780 12564
steals	17293 6359
steals$	2703 2704 2705 16647 17440 17473 17498 11470 12239
steel$	15905 15906
steely$	12106
step	11610 5268 11629 5279 17847 17869
step$	5085 5134 5989 6050
stepbrother$	11640 11647
stepdad$	5246 17816 11611 5255 17840 11639 11640 11647
stepfather$	5246 17816 11611 5255 17840 17844 11639 11640 11647
steping$	5085
stepmam$	11640
stepmother$	17816 5255 17840 17844 11639 11640 11647
stepmum$	17816 5255 17840 11639 11640 11647
stepnan$	11640
stepparent$	17840 11640 11647
stepparents$	17840 11640 11647
stepped$	16803 4652 17650 6050
steps$	5085
stepsiblings$	17840
stepsister$	11647
stepstepdad$	17840
stepstepfather$	17840
stepuncle$	11640
stern$	9698
sterner$	9698
steroi	11532 11539
steroids$	17738 11537 17745
steward$	6688 12897 12938 13213
stewards$	6688 12897 12938 13213 8765 8766 17337
sti	6331
stick$	1182 1303 1304 14571 16390 16396 16410 4201 4202 4203 12227
sticks$	1183 1303 1304 16556
sticky$	8808
still$	12776 6582 6583 12798 12823 7439 7440 7441 7442 7443 7444 7445 7446 7447 7448 7450 14416 14417 4212 4213 4719 4775 5865
stills$	11039 17280 11079 4769 4775 4792 4805
stinks$	12050
stir$	1457 1458 1459 1460 1461 1462
stirred$	1457 1458 1459 1460 1461 1462
stirrer$	11933
stirrers$	11933
stirring$	1457 1458 1459 1460 1461 1462
stirs$	1457 1458 1459 1460 1461 1462
stitches$	12482
stock	17253 17467
stock$	4697 17310 17455 17476 17477 11945
stockily$	5779
stocky$	9995 5777 6271
stole	6359
stolen	17253 17467 17531 6359
stolen$	16622 17455 17477 5027 17916 17919 6311
stoma$	6329
stomach$	6082
stone$	14033 15905 17729 5850
stoned$	1126 1127 1128 1129 1130 7578 1219 7580 16651
stoner$	11878
stoners$	11878
stood$	3487 3739 3740 3741 4376 4377 4378 4379 4380 5899 6190
stop	17436 4981 5024 5141
stop$	12734 12906 6828 13039 13106 7118 7167 13374 13844 13845 8017 8018 8019 8020 8021 8028 8029 8030 8084 8085 1726 8087 1728 1729 14308 14329 14330 14399 1842 1844 1847 14456 14493 15176 3004 3005 16390 16396 16410 16448 16449 10255 3896 16513 16584 16585 16586 11007 11008 11009 11010 17269 4747 11172 4898 17511 17546 11341 4997 5011 5015 5017 5018 5019 5020 11384 11416 17647 5112 5123 17692 17694 11501 12227 12235 6037
stoped$	3004 3005
stoping$	3004 3005
stoppe	17449
stopped$	13078 6873 514 13096 7116 7187 7204 7210 13434 13922 13923 14408 3004 3005 16570 16571 16572 16573 16574 16772 16773 16774 16775 16776 16777 17517 4997 17569 5353 12290 12380 6096
stopping$	3004 3005 5015 5017
stopring$	5015
stops$	3004 3005 17511 4975 4997 5011 5015 5017 11416 17639 5112 5123
stopting$	5015
store	4705 11152 11165 11249 4911
store$	12873 6834 6835 6836 7406 1559 8178 4680 17247 11065 17337 17358 17360 17371 4847
stored$	1559 17263
stores	4911
stores$	1559 4680 17247 11065 11104 17320 17337 17358 17360 17371 11270
storie	4965
stories$	13662 7554 13763 8553 8554 8555 14762 2197 2198 2199 2200 2201 2202 2702
storin	17253 11255 17467 4911
storing$	7406 1559 17461 17499
story$	13662 14285 8553 8554 8555 14762 2197 2198 2199 2200 2201 2202
stout$	5777 6271
straight$	13338 13339 7310 7311 7312 1823 1824 1825 1826 1827 1828 1829 1830 10381 10382 10383 10384 5798 5821
strain$	5077
strang	17845 5281
strange$	12934 12935 6999 1833 1836 1839 1840 5754 6241
stranger$	12660 12881 12892 12893 13068 13069 13070 13199 13611 13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 7483 7519 7520 7521 7522 14516 8511 8753 8754 8755 8756 17871 11727
strangers$	12591 12660 6667 12881 6679 6682 12889 12892 12893 12901 12905 12909 6714 13068 13069 13070 13071 6987 13197 13514 13611 13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 7483 7519 7520 7521 7522 7523 7524 7525 7526 7625 13903 13905 14514 8478 14685 14686 14693 8510 8753 8754 8755 8756 15318 15319 15320 15321 11727 11813
strangled$	17846 11641
strapping$	6271
strappy$	5848
strate	12389 12411 12416
strategies$	12842 12843
strategy$	12422
stray$	1546 1547 1548 1549 1550 1551 1552
strayed$	13358 1546 1547 1548 1549 1550 1551 1552
straying$	1546 1547 1548 1549 1550 1551 1552
strays$	1546 1547 1548 1549 1550 1551 1552
streak$	11950
streaks$	11950
street	4686 17569 11430 11496
street$	12943 13123 13132 13133 7540 13804 13805 7606 7631 14973 15037 15038 15129 2803 9181 15963 9758 9761 9762 9763 9764 9765 15972 9779 15991 9822 9917 3593 16426 16614 11046 11073 17555 17636 17655 5113 17702 17705 11729 5484 5602 5642 5683 5688 5701 5702 5703 5704 5758 5760 5774 6311
streets$	6734 12943 13123 13804 13805 7631 8744 15129 15364 15365 15366 15367 15368 15369 15370 15963 15972 9780 3430 9824 16426 16614 17555 17636 17655 5113 17702 17705 11729
streetsmart$	6258
streetwise$	3252 3253 3254 3255 3606 3610 6258
streng	4988
strength$	2909 2910 3531 3532 3533
stress$	6067
strict	5099
strict$	11459
stride$	15920 15921
strike$	9564 9565 9566 3523 17440 11470 17683 5989
strikes$	17440 11470 17683
striking$	5800
strikingly$	5720
string$	316 4141
stringing$	316
strings$	316 17297
strip$	7409
stroke	11508 11631
stroke$	17714 17728 17811 17837
stroll$	3739 3740 3741
strolls$	3739 3740 3741
strong	5093 5099 6050
strong$	2971 2972 2973 3113 3114 9698 3594 3606 11459 5103 12132 5777 6053
stronger$	2352 9698 5103
strongly$	5779
stroppy$	6241 6250
struct	12335
structure$	17278 17682
struggle$	189 2602 2603 2604 2605 2606
struggled$	189 2602 2603 2604 2605 2606
struggles$	189 2602 2603 2604 2605 2606 6157
struggling$	189 2602 2603 2604 2605 2606
strung$	316
stubble$	6272
stubborn$	10926 6250 6282
stubbornly$	6282
stubbornness$	2230 2231 15254 15255 12014
stuck$	13336 13388 13389 7184 13391 13392 7193 7194 13401 13402 1184 1303 1304 14494 16526 16527 16528 16529 4201 4202 4203 5613
stud$	16303
studen	11573 11715
student$	2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 17921 11862 5515 12004
students$	14784 14785 14786 14787 2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 17778 17779 11862 12004
studs$	16303
stuff$	13040 13212 15904
stunt$	12675 11722
stunts$	12675 11722
stupid$	6464 121 122 6503 6751 962 1367 1855 5364 5449 6250
stupidity$	12973 12974 12975 12976 12977 12978 13377 13378 13379 13380 13466 7299 7300 7320 13527 13719 13720 13721 13722 13723 13724 13932 8221 8314 1955 8316
sturdy$	5777
stutte	17715
style$	16263 11841
subculture$	12002
subcultures$	12002
subjec	6014
subject$	16189 16192 17287 4892 4970 5980 6294
subjects$	16189 16192 4883 4892 11388 6294
submi	12330
submission$	17520
submissions$	17520
submit	4685 5971
submitted$	4786 4787 12345
substance$	36 41 6467 8656 11549 6117
substandard$	4413 4414 4415 4416 17106 17107 17108 17109 5923
subway$	17864
succeeded$	16542
succes	11335 5013
success$	17668
successful$	17541 11373
succumb$	1779 1780 1781
succumbbed$	1779 1780 1781
succumbbing$	1779 1780 1781
succumbed$	1779 1780 1781
succumbing$	1779 1780 1781
succumbs$	1779 1780 1781
such$	12645 2806 2807 5892
sucked$	12617
sucks$	12050
suffer	5284 5285
suffer$	6093
suffered$	1058 1059 13846 11644 11645 6093
suffering$	6093
suffers$	11644 11645 6091 6093
sufficient$	3130 3133 9902 12096
sugar$	5401
sugges	11047 5041 12330
suggest$	10148 10150 10151
suggested$	10148 10150 10151
suicid	6078
suicidal$	12438
suicide$	17721 17811 12438
sulky$	6241
sullen$	12163 6250
sullenness$	2230 2231 15254 15255 12014
summer$	13134 13135
summon	17569
sun$	14099 14100
sundry$	13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639
superficial$	15177 15178 15179 15180 5480 5640
superv	5342 5344
supervised$	5697
supervising$	15327 15775 15776 15777 15778 15792 15798 15799 15800 15801 15802
supervision$	15327 15664 15775 15776 15777 15778 15792 15798 15799 15800 15801 15802 15856 15857 15858 15881 15883 16134 4540 4541 4542 4543 11702 17909 12283 12557 12558
suppl	17293
suppli	4685 11097 4783 12344
supplied$	580 581 582 11153 5373
supplier$	13711 13712 14877
suppliers$	13711 13712 14877 17488
supplies$	580 581 582 17303 11104 17320 17473 5357 5373 6004
supply	17243 4685 17253 17291 4783 11255 17462 17467 17482 17483 17495 17503 17504 17522 11710 12415 12416
supply$	580 581 582 4677 11098 17310 4781 17455 17470 17473 4966 17916 5373 6004 6311
supplyed$	4677
supplyes$	4781
supplying$	580 581 582 4677 4781 17461 17499 4966 17581 17916 5357 5373 12564
supplys$	4677 4781 4966
suppor	4971 4988 5034 5264 5344 6050 6057
support$	105 106 107 108 192 200 201 6601 12808 12842 12843 12962 13703 7816 14579 14580 15154 15168 15172 15748 15749 15750 15751 15775 15776 15777 15778 15792 16358 3799 3800 3801 3802 4304 4305 4306 16936 4540 4541 4542 4543 4971 11331 4983 4990 5067 17783 5218 17784 11789 11816 11817 12222 12495
supported$	200 201 4983 4990 11624
supporting$	200 201 4983 4990
supports$	105 106 107 108 200 201 4983 4990 5067
supportted$	200 201
supportting$	200 201
supposed$	13043 13044
suppre	5062
suppress$	6307
suppressing$	6307
suppression$	6307
sure	4964
sure$	3851 3852 3853 10324 10325 10326 10327 3968 3969
surely$	4096 4104 10464 4105 4106 10512 12246
surface$	5480
surgery$	17759 17770
surliness$	2230 2231 15254 15255 12014
surly$	6250
surprised$	13946 13947 13948 13949 8275 14482 14483 14484 14485 14486 15918 11795
surprises$	9710 9711
surprising$	1833 1836 1839 1840
surprisingly$	5720
survei	17704 6304
surveillance$	17429 17694 6293
surveilled$	17421
surviv	5285
survival$	9953 5396
survive$	15713 15714 9512 3153 3154 9515 3161 5737
survived$	3161 11645 5737
survives$	3161 5737
surviving$	3161 5737
survivors$	2822 12076 12077
suspec	4877 4893 12337
suspect$	13787 16189 16192 17143 17460 17490 4929 5586 12059 5980 12366 6019 6310
suspected$	11237 11253 4901 4916 11287 4929 4933 4957 5351 6008
suspects$	16189 16192 17143 17277 17456 17457 17460 17490 4929 11861 12059 12341 12366 6007 6310
suspen	11604
suspended$	416 417 418 419 8607 8608 8609 8610 5221 11876 12499 6195
suspendeds$	5221
suspension$	14817 5221 17810 11876 6342
suspensions$	14817 5221 11876 6342
suspic	4877
suspicion$	17198 17199 17200 17201 17202 11237
suspicious$	11137
swagger$	3389 3390 3391 3392 3393
swaggers$	3389 3390 3391 3392 3393
swallo	6080
swallow$	1628 1719
swallowed$	1628 1719 6081
swallowing$	1628 1719
swallows$	1628 1719 6081
swam$	1524
swap$	642 660 7020 661 662 663 664 665 963 1047 5381
swaped$	642 660 7020 661 662 663 664 665 963 5381
swaping$	642 660 7020 661 662 663 664 665 963 5381
swapped$	642 660 7020 661 662 663 664 665 963 5381
swapping$	642 660 7020 661 662 663 664 665 963 1047 5381
swaps$	642 660 7020 661 662 663 664 665 963 5381
swarm$	2481 15049 11933
swarmed$	2481
swarming$	2481
swarmmed$	2481
swarmming$	2481
swarms$	2481
swarthy$	6271
swat$	1690
swated$	1690
swating$	1690
swats$	1690
swatted$	1690
swatting$	1690
sway$	10360 10361
swayed$	11823
swear$	13416 14969 3389 3390 3391 3392 3393 16651 12239
sweared$	13416 12239
swearing$	13416 16651 17787 12239
swearred$	13416 12239
swearring$	13416 12239
swears$	13416 16651 12239
sweatshirt$	16292 16293 16294 12203 12208
sweatshirts$	16292 16293 16294 12203 12208
sweep$	4520 12398
sweeping$	4520
sweeps$	4520 12398
sweet$	6417 9432
swept$	4520
swift	5093 6050
swim$	1524
swimming$	1524 5837 5838
swims$	1524
swimwear$	6275
swine$	11852
swipe$	11126 4767
switched$	2799 9821
swivel$	4840
swiveles$	4840
swivels$	4840
sworn$	12385
sympathise$	14010
sympathy$	13433 13437 13453 13560 7791 7792 14011 14012
symptoms$	12435
syndrome$	12428
syphil	6331
system	11130 12330
system$	13471 13560 14913 15318 15319 15320 15321 9783 17283 17336 17352 17353 17439 17479 17480 17481 5891
systemic$	5891
systems$	17479 17481 5891
t$	10070 16292 16293 16294 11602 12208
ta	5217 11578
ta$	11577 17784
table$	15945 17794
tables$	17175
tablets$	11537 17750 12440 12474
tabs$	11184
tackl	4736 5062
tackle	17704 12421
tackle$	17647 5087 5088
tackleing$	5088
tackles$	5088
tackling$	5087
tactic	12411 12416
tactical$	11145 6002
tag$	17898 17912 17913 17915 12562
tagged$	17912 12559 6200
tagging$	17912
tags$	17915
tail$	17373 4852 17516
tailed	17704
tailed$	4852
tailing$	4852
tails$	4852
tak	5136
take	5089
take$	104 12689 12705 141 6513 12763 12872 6692 12998 6810 461 462 13073 13110 619 641 719 7081 7411 1251 7619 7621 7623 1280 7708 1372 1595 1596 7962 1603 1604 1605 14175 14180 7979 1628 1649 1652 1653 1683 1684 14296 14297 8101 8114 14329 14330 8302 8303 8304 8305 1963 1964 1992 8353 8354 8355 8356 8357 8358 8359 8360 8361 8362 2003 2004 14571 14585 14586 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8410 8411 8412 8413 8414 14621 14623 14629 14631 2075 2079 8969 2766 9241 2882 2936 3027 3028 3029 3030 3139 9549 3354 3355 9726 16010 16011 16012 16341 16390 16396 16410 16458 16459 16460 10583 4231 10599 10608 10612 10613 10614 10615 10616 10617 10618 10683 10685 10686 10687 10688 10689 4336 16927 17134 17137 4820 11232 4993 4998 11500 5157 5177 5179 5361 5405 12227
takeaway$	13132 13133
taked$	1251 7619 7621 7623 1280
takeed$	4820
takeing$	4820
taken$	12620 104 141 7104 7105 7106 7107 7108 13319 13327 7579 1251 7619 7621 7623 1280 1628 1649 1652 1653 1683 1684 14321 8294 8302 8303 8304 8305 1963 1964 3027 3028 3029 3030 15854 16049 3484 16515 16526 16527 16528 16529 16622 10582 10599 10609 10610 10611 10612 10613 10614 10615 10616 10617 10618 10683 10685 10686 10687 10688 10690 10691 10692 4336 16937 5196 5263 5361
taker$	14853 11720
takers$	14853 11720
takes	5089 5181
takes$	104 141 533 619 641 7319 1251 7619 7621 7623 1280 13901 1595 1596 1628 1649 1652 1653 1683 1684 14475 1963 2003 2004 2075 2079 2936 3027 3028 3029 3030 3349 3354 3355 16458 16459 16460 16746 16747 16748 10599 10608 10683 10685 10686 10687 10688 10689 4336 4820 4993 5177 5179 5361 5405
taking	5089 5181 6080
taking$	6398 104 12764 619 641 7411 1251 7619 7621 7623 1280 7700 1628 1649 1683 1684 1963 2003 2004 2075 2079 2936 15716 15717 3354 3355 9946 16625 16626 10612 10613 10614 10615 10616 10617 10618 4336 4993 5157 5179 11720 5361 5405
takings$	17310
tale$	14285
talent$	13608 1240 1241
talents$	13608
talk	11033 17306 17323
talk$	192 12962 13189 627 628 629 13393 13394 13395 7206 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 9437 9463 9466 9880 3559 16341 16390 16396 10201 16410 16516 16536 10331 16584 16585 16586 10916 10917 17239 17254 12227 12235 5953
talked$	12619 12623 627 628 629 13344 13345 13346 13361 7206 13875 5953
talking$	627 628 629 13393 13394 13395 7206 3054 9435 16389 16584 16585 16586 10389 17254 12235 6119
talkked$	627 628 629 7206
talkking$	627 628 629 7206
talks$	192 627 628 629 7206 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 16516 17397 5953
tall$	9995 16202 3640 10003 5777 12142 6271
tallest$	3668 5825
tallies$	4669
tally$	14763 14764 14765 14766 14767 4669 4773
tallys$	4773
tan$	12174 12175
tangled$	1544 1545
tango$	13099
tanned$	3661 5805 6271
tantrum$	15252 15253 12013
tantrums$	15252 15253 12013
target	17269 4736 4887 4945 17556 11435 5128 5129 11490 17698 5135 17704 12389 12421
target$	12614 12615 12642 2166 17420 17546 17617 5088 17696 11491 5980 6042 6052 12419 6152
targeted$	12617 2166 11305 17641 17696 11491 11495 6052
targeting$	2166 17213 17214 17215 17216 5088 17696 11491 6052
targets$	12613 12615 12642 2166 17096 10958 17174 17185 17186 17420 5088 17696 11491 6052 12419
targetted$	2166
targetting$	2166
tart$	11878
tarted$	3772 3773 5861
tarts$	11878
tarty$	6241
task	11054 5080
task$	16700
tasked$	4785 4858 11230 5120 6060
taskforce$	17260
taskin	12362 6060
tasking$	4664 11025 11026 4668 11031 17242 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 11145 4788 11151 4793 17364 17365 17367 11164 17381 11236 11302 4960 11326 11368 5047 5051 11412 11480 17686 12420
taste$	1240 1241 1368
tastes$	15509 15573 16164 16165 12110
tattoo$	3666 16232 10050 16303 12182 5824
tattooed$	6271
tattoos$	3666 16232 10050 16303 12182 5824
taught$	200 201 204 12811 12812 12813 6636 6637 13454 16395 16401 16406 16415 16481 16487 16525 16570 16571 16572 16573 16574 17570 5229
taunt$	5470
taunted$	5470
taunting$	5470
taunts$	5470
tauntted$	5470
tauntting$	5470
taxi$	13609
taxis$	13609
tea$	17887
teach$	200 201 14872 15154 3589 3590 3591 16492 16584 16585 16586 12235
teache	11715
teached$	200 201
teacher$	12897 12938 13085 13213 14439 8812 16100 16370 10566 10567 17921
teachers$	12897 12938 13213 7810 14439 14725 8520 14872 8765 8766 15263 15304 16100 16101 9951 16370 10300 10301 10303 10304 11830 11920 11948
teaches$	200 201
teachi	11596
teaching$	200 201 5217 11578 11593 17802
team	11054 11076 11182 17757
team$	15065 16457 10524 10529 10530 4179 17153 10974 4618 17220 17221 11024 17232 17237 17249 17251 17258 17260 17266 17267 17268 11063 11064 17282 11083 11112 11118 11120 17334 17338 17339 17341 17351 11148 17357 17370 17388 11207 11214 17487 17508 11320 17574 11407 11411 17618 5131 17755 17761 5940 5951
teams$	15065 4555 4556 4557 4558 4559 4560 4561 5131
tear$	7372 7373 7374 7375 7376
tearaway$	6221
tearaways$	6221
tease$	1484 5437 11933
teased$	1484 5437
teases$	1484 5437 11933
teasing$	1484 5437
tech$	12211 5852
techni	12416
teen$	2383 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 12004
teenage$	3623 5391 5506 5509 5519 5773 5774 6006
teenager$	14811 14812 2383 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 16189 16192 11850 11862 11874 12004
teenagers$	14675 14722 14773 14775 14811 14812 2383 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 16189 16192 11850 11862 11874 11921 12004
teens$	14773 2383 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 12004
teeth$	16244 16245 16246 17726 12170
teflon$	15905
teleph	4860
telephone$	4833 17400 5993
telephones$	4833 17400
tell	4671 4757 17323 4790 4907 11267 4964
tell$	12962 12998 7680 7685 8107 14406 14422 14571 2204 14918 15378 15379 9428 9429 9430 9431 3437 3438 3439 3440 16176 16390 16396 16410 16458 16459 16460 10263 16516 10469 10470 10473 10492 17137 4663 4678 4700 4701 11150 11173 4816 11177 5052 12227
telling$	2204 15792 16043 16389 4700 4701 11150 17718
tells$	2204 16458 16459 16460 16516 10469 10470 10473 4663 4700 4701 11150 5052
temper	17817
temper$	15252 15253 11949 12013
tempered$	11982 11983 11984 11985 12019 12020
tempers$	15252 15253 11949 12013
temporarily$	6137
temporary$	6175
tempt$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5410 5422
temptation$	13061 14186 14345 14347
tempted$	12590 6385 328 329 330 1108 1109 1110 1111 2094 5367 5410 5422 11823
tempting$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5410 5422
temptress$	11933 6238
temptresses$	11933 6238
tempts$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5410 5422
temptted$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5410 5422
temptting$	12590 6385 328 329 330 1108 1109 1110 1111 5367 5410 5422
ten$	14821 2874 2875 2876 9402 3043 9404 9405 3046
tenancies$	5037 5125
tenancy$	5037 5125 17866 17881 17882
tenants$	10797
tendencies$	11868
tension$	5249 12335
tent$	17864 17876
term$	715 716 717 718 17715 17785 11597
termination$	17735
terms$	7114 7115
terrible$	6464 6503 12721 12722 12723 12724 8257 8585 2567 2568 2569 15282 4413 4414 4415 4416 17106 17107 17108 17109 4592 5364 5650 5686 5923
terribly$	5606 5900
territ	11393
territory$	17599
terror$	2471 11852
terrorise$	2156 2157 2158 5469
terrorised$	2156 2157 2158 2209 2210 5469
terrorises$	2156 2157 2158 5469
terrorising$	2156 2157 2158 5469
terrors$	2471 11852
test	5967
test$	13547 2365 16651 4849 4850 17739 17777 12486
tested$	2365 6126
testing$	2365 16651
tests$	2365 17777 12486
testted$	2365
testting$	2365
text	4804
text$	627 628 629 17059
texted$	6875 6876 6877 6878 6879 6880 6881 6882 627 628 629 1056 1057
textin	17281
texting$	627 628 629
texts$	627 628 629
textted$	627 628 629
textting$	627 628 629
thalas	6088
thalassaemia$	12448
than$	6580 13919 7735 7736 14101 7972 14428 8235 8912 8913 9098 9099 9100 9144 2795 9202 15411 15412 15413 15414 15415 15416 15417 15418 15419 15453 9248 3127 3148 3151 3175 3186 9612 9613 9614 9615 15826 15942 3384 16040 9895 16114 16115 16116 16121 16122 16123 17187 17188 17189 17190 17191 17192 17195
thank$	13440 13441 13442 13443 13444 13445 13474 13475 13476 13477 13492 13493 13494 13495 7317 7318 13575 13576 13577 13667 3008
thanks$	412 1155 10667 4603
that	12330
that$	6599 6691 688 7302 7718 14481 8306 8371 14752 8763 15307 9723 3623 16940 10846 10847 17063 17117 10948 10971 17184 17309 11176 11277 11292 11293 11311 17718 11832 5488 5774 12285
the$	6426 6691 6712 13129 6935 6936 7265 7354 13572 7368 7468 7505 7530 7539 7572 7585 7733 7817 7828 7855 7856 7988 8031 8079 8312 8371 14578 8406 14626 8450 14725 8539 2185 2214 2218 2228 8590 8706 8707 8759 8820 8848 8934 8943 2732 15307 9104 2821 9222 9300 2954 9334 9757 9769 9887 9888 3623 3643 3673 10064 10077 3718 16593 10453 10497 16734 16752 16758 16759 10586 10652 10829 10836 17051 10850 17057 10873 10875 17084 17085 10881 10883 17111 17112 17128 10924 4595 4618 11070 4880 11271 11343 11349 11447 17664 11475 11501 11707 11830 5488 12285 12296 5976 5979 6006 6009 6116
thef$	17461
theft	17235 17253 17299 11263 17482 4918 17491 17495 17496 17503 17504 4939 17510 17518 17522 17523 17524 17525 11329 11688 11690 11710 11711 11714 6205
theft$	13111 13126 14111 14113 14244 14895 15292 17443 17469 11278 17486 11299 17534 17535 5057 11418 5137 17894 17896 17906 17916 17917 17918 17920 6016 12565
thefts	11427
thefts$	17443 17468 17469 11278 11299 17534 17535 5057 11418 17633 5121 17917 17918 12386 12565
their	11168 11189 4830 4893 4934 11403 12351 6015
their$	24 6465 6478 6480 123 124 127 131 132 6494 6496 139 6500 6556 6691 6730 381 388 389 390 392 6755 396 6767 6768 6769 6770 6771 6772 426 429 13000 464 6839 13065 6897 6898 13129 6925 7011 13239 7061 7072 7160 7226 7254 7255 900 901 7267 7293 13502 937 939 940 7315 960 961 7321 13528 7323 980 998 7388 7394 7396 1038 13643 7456 7492 1221 1223 1279 7664 7665 1343 1344 1346 7720 7726 7730 7834 7875 7913 7990 7991 8059 8079 1858 1861 14438 8271 14480 1954 8315 1956 8319 8371 14607 14611 8406 2193 8612 14872 14909 8737 8860 2683 15313 2756 15350 9184 9187 9215 9216 9217 9218 9219 9351 9367 9448 9449 9450 9452 9513 9714 9740 3447 3448 3449 9849 3490 9851 3504 3598 3599 9991 10000 10001 10002 10029 3677 3690 3693 3701 3702 3722 3723 10098 3746 3752 3753 10399 10409 10482 16731 16752 16759 10761 10772 10850 10870 10874 10876 17084 17085 10881 10883 10884 17096 17111 17112 10960 10961 17174 4618 10979 10987 10988 11070 4880 11253 11343 11475 11517 11519 5187 5250 5251 11612 11657 11675 5395 5411 5653 5654 5845 5846 5892 12286 12296 5940 5979 6105 6106 6114 6115 6142
theirs$	13497
theirself$	6360 6362 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 10914 11718 11726 11749 11750 11798 12094 12095
theirselves$	6360 6362 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 10914 11718 11726 11749 11750 11798 12094 12095
them	11027 11042 11050 17335 11140 11168 17380 17411 17414 17417 4855 4856 17431 17432 17434 17475 4937 17521 4962 17539 17542 17547 11354 5000 11372 11382 17588 11383 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 17707 12390 12395 12403 12498
them$	12569 12570 12601 12687 6669 6676 12986 13093 13105 6900 6902 6904 13169 13172 13218 13219 13220 13221 13222 13223 13224 13225 13314 13319 7242 7249 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7303 944 945 946 947 7330 13866 13997 14007 7846 7847 7863 7864 7866 7867 8102 8103 14624 8426 14655 8520 8598 15111 8940 9054 9055 9056 9223 9294 15632 15654 15666 15791 15916 15926 15939 15940 9804 9805 16035 16046 9885 16128 16129 16130 16139 16234 3684 3685 10236 10305 10314 10320 10332 16546 16551 16566 16593 10441 16758 10591 10592 10722 10723 10724 10725 10726 10727 16940 10779 10800 17036 17037 17038 17039 17040 17041 17051 17057 17077 17111 17112 10939 10998 17287 17297 4859 11322 4980 11360 5010 17589 17590 11502 11991 12249 12286 12287 12289 12296
themself$	6360 6362 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 14886 15051 8868 2509 2510 8871 2512 2513 2514 15137 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 10914 11518 11718 11726 11749 11750 11798 12094 12095 12439
themselves$	6360 6362 12569 12570 6403 6407 6408 49 6410 6411 6412 6413 6414 6415 6416 57 6418 6419 6420 61 12628 12629 6424 6425 6427 6428 69 70 71 72 6434 6435 6436 6446 6447 6448 12659 12871 6732 12967 6842 6843 6844 13107 6979 7019 13390 13419 13421 7234 7235 7236 7237 7238 7239 7240 7241 7243 7244 13465 7268 7269 7270 7271 13478 13479 13480 13481 13482 13483 13484 13485 13486 13487 7286 7287 7288 7289 13496 13501 13523 13524 13657 13658 13659 13660 13661 7461 13764 13765 13766 13767 13768 13769 13780 13851 1331 1332 1333 7694 7809 7915 7916 7918 14125 7926 7927 7928 7929 7931 7933 7934 1575 7989 14310 8317 8321 1962 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8335 8336 14543 14544 14545 14546 14547 14548 14550 14551 14552 14553 14883 14886 8740 15051 8868 2509 2510 8871 2512 2513 2514 15112 15137 2702 15330 15331 15332 15333 15334 15335 15336 15634 15635 15636 15637 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15695 9491 15698 15699 9494 15706 15720 15739 15740 15743 15744 15745 15758 15759 15760 15762 15768 15769 9754 9755 9756 16054 9919 3560 3561 16133 16141 16382 16972 10914 11518 11718 11726 11749 11750 11798 12094 12095 12439
then$	985 7457 1797 1798
therap	17716 11547 11548
therapist$	17753 17754 17756
therapy$	11527 17759 12430 12435 12478 12479 12518
there$	12699 12738 12858 13319 7150 13362 1427 1428 8032 15027 9175 9770 3865 3866 10235 10413 11219
therefore$	3332 3333 3334 3335 3336 3337
these$	6649 6673 6708 6716 6723 367 12988 7054 7057 7063 7179 7195 13997 14007 1776 14622 14625 14630 8569 2228 2732 15632 9639 15879 15916 15935 3600 3604 3623 10237 16488 3935 16553 16593 10681 10722 10723 10724 10725 10726 10727 10783 10785 10792 10802 10803 17036 17037 17038 17039 17040 17041 17051 17111 17112 10939 11447 5138 5510 5519 12249 5892 12286 12287 12289 12296 6006 12403
they	11027 17244 17335 11140 11168 17380 17389 4855 4856 17431 17432 17434 17475 4923 4937 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 5114 17685 5138 12395
they$	6519 7129 7130 7135 7136 7185 7199 7202 13504 1102 13679 7494 7654 7756 14022 1864 2185 8545 2186 14752 2187 2188 2215 8722 2382 15309 16471 16472 16473 16474 16475 10288 10289 10290 10292 10425 10426 4068 10430 10524 16734 11283 4946 5001 5010 11457 11474 11505
thick$	2414 9701 3632 5764 5781 5820 5829 5830 6250
thickset$	5777 6270
thief$	14868 14869 14870 14952 14953 14954 14955 14956 14977 14978 15012 11878 11879 11933
thieves$	14867 14868 14869 14870 14952 14953 14954 14955 14956 14977 14978 15012 11878 11879 11933
thieving$	14112 14218 14895 14957 14958 2500 6241
thigh$	17725
thighs$	17725
thin$	7873 9995 10003 5777 5796 5800 6271
thing$	7794 9174 9370 15919 16155 16156 16157 16468 16469 16835 16836 16837 16838 16839 16841 16842
things$	12861 13041 13212 7436 7554 13763 14045 8086 8236 15509 15701 15773 9723 15944 9777 16126 10838 10846 10847 10948 10971 5317 11954 12117
think$	12930 12931 12932 12933 1095 1294 1295 1296 1297 1298 1299 1300 14057 14058 14059 14060 8084 8085 1726 8087 1728 1729 8111 14329 14330 14571 2019 2020 2176 2177 2178 2354 2362 2508 2511 2540 2836 2837 2838 2839 2840 2841 9455 9456 9457 9500 15895 16051 16052 9880 10564 16771 16772 16773 16774 10659 16866 4929
thinking$	7501 12257
thinks$	1294 1295 1296 1297 1298 1299 1300 2019 2020 2176 2177 2178 2354 2362 2508 2511 2540 2836 2837 2838 2839 2840 2841 10564 16771 4929
thinnest$	3668 5825
third$	2524 3623
thirteen$	2874 2875 2876 9402 3043 9404 9405 3046
thirties$	13243 13278
thirty$	13241 13243 708 13276 13277 9201 15443 15444 15445 15446 15449 15450 15451 16181
this$	6691 13129 7052 7059 7302 13592 13597 7395 7718 1359 7795 7796 8371 8569 8590 2702 9334 15916 9723 15978 15979 15980 15981 15982 3446 3450 3623 16593 16671 10591 10592 10722 10723 10724 10725 10726 10727 16940 17036 17037 17038 17039 17040 17041 17051 10846 10847 17111 17112 10907 10948 10971 11070 4946 11447 5488 5649 5774 12249 12285 12286 12287 12296 6009
thorn$	2473 11933
thorough$	2999 3551
thoroughly$	5885
those	11096 17547 12390
those$	13068 13069 13070 7841 14708 8569 2228 2732 3600 17386 11255 17564 11388 17621 11448 17661 17664 17697 5519 12249 6006
though$	234 6595 6638 6639 6640 6641 6642 6643 6644 6645 291 292 13163 13164 13165 13166 992 8208 8209 9975 9976 9977
thought$	6470 6471 6472 6473 6474 6477 13327 13706 13708 13710 1294 1295 1296 1297 1298 1299 1300 14460 14461 14494 2019 2020 2176 2177 2178 8551 8552 2269 2362 2540 2644 9691 16714 16730 16735 16738 16739 16741 16742 16743 16744 10564 16771 16772 16773 16774 16775 16776 16777 10659 16866 16902 16903 16904 16905 16906 16907 16908 16909 16910 16911 10706 10707 10708 10709 10710 16949 17059 17182 4901 4928 4933 4957
thoughtless$	1946 1947 16848 16849 16862 5452 6242 6282
thoughtlessly$	6282
thoughts$	5155
thousand$	8095
thrall$	7496
threadbare$	5848
threat	5281
threat$	8621 2262 8623 8624 8625 8626 8627 8628 8629 8630 8631 8632 14839 14840 8635 8636 8637 8638 8639 8640 11035 11456 5097 6005 6022
threatened$	11641
threatening$	5650 6248
threats$	15835
three	11027 17335 11140 11168 17380 17411 17431 17432 17434 17475 4937 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 12395 12490
three$	8426 14893 9938 3683 16249 16250 16251 16252 16253 16254 10305 10320 17027 10881 5979 6006 6125 6184
thresholds$	17084
threw	17845
threw$	58 77 372 964 1042 1301 1302 1467 1469 1508 1509 1510 1566 1567 1568 1569 2012 2196
thrill$	6457 98 6462 13075 13076 13077 13699 13736 7713 14186 14656 14682 11802 5462
thrills$	14662
thrive$	902 1309
thrived$	902 1309
thrives$	902 1309
thriving$	902 1309
throats$	16655
throug	11489 11627 5971 6050 6057
through$	407 1153 14292 14293 8758 15158 9504 9505 10026 16514 16543 16545 16559 16594 16599 10886 4778 4808 4885 17465 11321 11591 5368 5949 6111
throughing$	4808
throughout$	14223
throughs$	4808
throw$	58 77 372 964 1042 1301 1302 1467 1469 1508 1509 1510 1566 1567 1568 1569 2012 2196
throwed$	58 372 1042 1301 1302
throwing$	58 77 372 964 1042 1301 1302 1467 1508 1509 1510 1566 1567 1568 1569 2012
thrown	17845
thrown$	58 77 372 964 1042 1301 1302 1467 1508 1509 1510 1566 1567 1568 1569 2012 16362 5281 5282
throws$	58 77 372 964 1042 1301 1302 1508 1509 1510 1566 1567 1568 1569 2012 2196
thug$	14867 2504 2505 2506 2507 15141 11852 5602 6221
thuggery$	2230 2231 15254 15255 12014 6221
thuggish$	6221 6248
thugs$	14867 14889 14890 14891 2504 2505 2506 2507 15141 17143 11852 12272 6221
thump$	14356
thus$	3332 3333 3334 3335 3336 3337
tic$	6067
tick$	5902
ticking$	5526 12263
tidy$	5800
tied$	4902 11297 12183
ties$	2205 10121 10122 11841
tight$	9813 9921 16267 16268 10083 10111 10927 5820 5848
tightly$	3664
tights$	12203
tiktok	4965
tiktok$	622 6982 623 6983 624 6984 625 6985 626 6986 13193 13194 13195
till	11165
till$	17371
tills$	17371
time	5210 11588
time$	6578 12999 13065 13403 13404 7737 7738 7739 7751 7752 14018 14019 14020 14021 8121 8122 1998 1999 2000 14577 8505 8506 8508 8592 8653 8654 8697 8748 8749 8750 14982 15080 15426 15569 16135 16136 16383 16427 16428 10253 16470 16608 10411 10412 10414 10415 16644 16645 16646 16659 16667 16889 16890 16891 16892 16893 16894 11029 17425 5016 17643 11482 11483 11571 5525 12243 12308
timed$	17558
timekeeping$	11815
timeline$	11085
timeout$	11570
times$	12780 12782 12783 12787 14299 14300 14301 14302 14303 14304 14305 14331 14332 16660 11029
timeta	11089 11604
timetable$	17295 17794 11597 17810
timetables$	17295
timewaster$	11878
timewasters$	11878
timid$	10926
timing$	11029
tinies	5974
tinies$	17275
tinnitus$	6321
tiny$	3631 10083 5848
tip	6304
tip$	4804 5022
tipped$	5022
tipping$	5022
tips$	5022
to	4739 5194 12330
to$	6475 6479 12873 12917 12939 12940 12941 12958 6792 6801 6823 6856 6916 6917 6918 6920 6961 6969 6973 7042 7043 7044 7045 7046 7049 7084 7088 7113 7245 13507 7401 13702 7556 7624 13831 13835 13836 13837 13838 7670 7829 7832 7833 7921 7930 14195 8012 8139 8141 14421 8233 14462 8272 14481 8365 8463 8471 8474 8476 8482 8565 8622 14947 8745 8757 8763 8845 8846 8847 8904 8922 8923 8932 8945 8948 8962 8967 8985 15220 9060 9088 15301 9101 9117 9118 9120 9322 9425 9483 9625 9629 9746 9814 9825 9884 16172 10135 16345 16346 16347 16349 16369 16407 10211 10212 10242 10286 16576 16595 10504 10505 16757 16770 16780 16781 16782 10589 10590 16813 16865 16873 10721 16951 4401 10770 10827 10851 10908 17132 10928 10929 17168 10963 10997 11002 11003 11004 11005 11006 11044 11048 11052 4696 4732 11123 4778 11150 11167 11196 11204 4851 11218 4876 11239 11248 11261 11262 11331 11340 11346 11347 11356 11362 5003 5004 17610 11424 11440 11446 17666 5107 11503 11516 17743 11542 11556 11557 17782 11591 11602 11648 11694 5336 11699 17922 11801 11809 11810 11832 12222 12224 12229 12248 12250 12286 12303 12319 12320 12420 6064 6111 12554
today$	14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 15597
toddler$	11531
toe$	16271 16297 16298 10093 17764 17765 5483
toerag$	11852 6225 6238
toerags$	11852 6225 6238
toes$	17764
together$	17127 17327 11956
toilet	5210
toilet$	11570
toing$	11150
tokenistic$	5480 6282
told	4816
told$	204 12774 12775 213 214 215 222 223 224 225 226 227 228 229 230 231 232 12811 12812 12813 13043 13044 6850 6875 6876 6877 6878 6879 6880 6881 6882 13332 13341 7716 7717 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 14334 14335 14336 14414 14415 8244 14494 15086 16065 10178 10179 16395 16401 16406 16409 16415 16481 16487 16525 16526 16527 16528 16529 10350 10351 10352 16570 16571 16572 16573 16574 10469 10470 10473 10490 10637 10638 16937 11121 4858 4867 11230 11615 11628
tolerance$	12408
tolerate$	5433
tolerated$	17635 5433
tolerates$	5433
tolerating$	5433
tomorrow$	14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 15073 5587
tone$	16227 12167
tones$	16227 12167
tonsil	11520
tonsils$	17726
too$	73 6609 333 7109 7110 7656 7657 7830 7970 7971 7973 8080 8137 8138 14692 8826 2547 9108 9109 15492 3237 3238 3239 3256 3287 3288 3289 3499 3500 3501 3508 16267 16268 10664 10665 10666 10840 4481 10863 10864 10865 10866 10925 4566 4567 10964 11011 11013 5447 5709 5738
took	5181 6080
took$	104 141 12841 12852 12853 12854 12856 461 462 619 641 720 13320 13649 1251 7619 7621 7623 1280 1595 1596 1628 1649 1652 1653 1683 1684 14296 14297 14476 1963 2003 2004 2075 2079 3027 3028 3029 3030 3354 3355 16746 16747 16748 10581 4232 10599 10608 10612 10613 10614 10615 10616 10617 10618 10683 10685 10686 10687 10688 10689 4336 5157 5179 5361 5405 11766
tool$	5095 11800
toolki	12416
tools$	12842 12843 5095 11800
tooth$	12170
toothless$	6283
top	17293 11091
top$	13231 8872 16273 16289 16290 16292 16293 16294 17297 17302 17559 17564 5101 12203 12208 12214 6006 6011 6012
topless$	6990 7001 7407 6271
tops$	16261 3696 10061 10062 16273 16289 16290 16292 16293 16294 16316 16317 16324 12203 12208 12214
torment$	2156 2157 2158 5469
tormented$	2156 2157 2158 5469
tormenting$	2156 2157 2158 5469
torments$	2156 2157 2158 5469
tormentted$	2156 2157 2158 5469
tormentting$	2156 2157 2158 5469
torn$	16267 16268 5841 5848
tos$	11150
toss$	16876
total$	2342 2343 2345 3803 4585 5891
totally$	5882 5885
touch$	12873 6863 1419 15933 15934 9729 16128 16129 16130 16513 16952
touched$	12617 6686 13253 13319 13616 14321 15816 15831
touches$	9710 9711 15936 9829 16038
touching$	13290
tough	5093 5099 5104
tough$	14690 2588 2589 2590 2591 2592 2593 2971 2972 2973 3113 3114 9698 9702 9703 3344 3345 3346 3594 3606 11459 5742 5745 5759 12132 5800 6049 6264
toughe	5099 6050
tougher$	3252 3253 3254 3255 9698 11459 6049
touret	6316
toward	17406 17407 4971 4988 5034 6057
towards$	6920 8463 8471 8474 8476 8482 14878 14947 8985 9057 16951 17465 11331 12516
tower$	3534
towered$	3534
towers$	3534
town	11430
town$	14907 14912 15037 15038 11426 11430 17636 17655 17677 5113 11496 17868
toxic$	2222 2223 2224 2539 5503 5504 5505 5596 6250
toy$	1004
toyed$	1004
toying$	1004
toys$	1004
trace	17269 4826 17405 5984
trace$	17420
traced	17507
traced$	17435 17505
traces$	17420
track	4740 4826 17556
track$	4298 4740 11184 17410 17420 17424 11225 4866 17516 11355 17617 12361
tracke	4826 17396 11220
tracked$	17329 11124 17421 17426 11225 4866 17435 5120 5989
tracker$	4814
tracki	4826
trackie$	12203
trackies$	16292 16293 16294 10106 3747 16314 12203 12208 5859
tracking$	4814 11225
tracks	4826
tracks$	17420 11225
tracksuit$	16292 16293 16294 16303 12203 12205 12208 6277
tracksuits$	10061 10062 16292 16293 16294 16295 16296 16300 16301 16302 16303 16305 16314 12203 12205 12208 6277
trade$	651 660 7020 661 662 663 664 665 799 963 15386 5390
traded$	651 660 7020 661 662 663 664 665 799 963 5390
trader	4705 11152
traders$	14907 17247 11065 17337 17358 17360 4871
trades$	651 660 7020 661 662 663 664 665 799 963 5390
trading$	651 660 7020 661 662 663 664 665 799 963 5390
traffic$	580 581 582 5373 12353
trafficced$	580 581 582 5373
trafficcing$	580 581 582 5373
trafficed$	580 581 582 5373
trafficing$	580 581 582 5373
trafficking$	12980 13145 580 581 582 14646 14647 14648 14649 14650 14651 14652 14653 5373
traffics$	580 581 582 5373
tragic$	8920
trail	5141
trail$	17373 17413 4852 17516 11501
trailed$	4852
trailing$	4852
trails$	4852
train$	4840
trained$	11201 17408
trainer$	12203
trainers$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13075 13076 13077 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13640 13641 13642 7713 14172 7992 7996 14688 8486 10061 10062 16292 16293 16294 16295 16296 16300 16301 16302 16303 12203 12208
traines$	4840
training$	15071 11702
trains$	4840
tramad	11539
tramadol$	17745
tramps$	16329
transactional$	5396
transfer$	12501
transfusion$	6320
transfusions$	6320
transplant$	17770
trap$	13610 5531
trapping$	5374
trapstar$	6276
trashy$	6241
trauma$	17851 12434 6075
travel	17306
travel$	13029 13030 13031 13255 7573 2475 2476 2477 2478 2479 2480 9536 11126 4767 17377 5405 11766
traveled$	2475 2476 2477 2478 2479 2480 5405 11766
traveling$	2475 2476 2477 2478 2479 2480 5405 11766
travelled$	2475 2476 2477 2478 2479 2480 5405 11766
traveller$	3647 10014
travelling$	13057 13255 2475 2476 2477 2478 2479 2480 9536 5405 11766
travels$	2475 2476 2477 2478 2479 2480 5405 11766
trawl	4839 6304
trawl$	4726 12349
trawled$	4726 11325
trawles$	4726
trawling$	4726
trawls$	4726
treat$	2378 2379 9434 9455 9456 9457 9460 15667 15668 9463 9466 15894 4577 4578 4632 4891
treate	5008
treated$	2378 2379 9394 9395 9396 9397 9398 9399 9400 9401 9460 15667 15668 9687 9690 16161 16162 16163 4577 4578 4632 4713 11284 5197 11565 11566 6127
treating$	2378 2379 9368 9434 9460 15667 15668 4577 4578 4632
treatm	12477
treatment$	4296 17759
treats$	2378 2379 9460 15667 15668 4577 4578 4632
treatted$	2378 2379 9460 15667 15668 4577 4578 4632
treatting$	2378 2379 9460 15667 15668 4577 4578 4632
tree$	15069
trendy$	5848
trial$	9014 17811 12550
tribunal$	6340
tribunals$	6340
trick$	8078
tricked$	12617 15853
tricks$	15385 2820 16429
tricky$	2588 2589 2590 2591 2592 2593 15258 15259 15260 15261 15262 5586 12016
tried$	1515 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 2365 10148 10150 10151 16463 16526 16527 16528 16529 16723 10521 17182 12255
tries$	1515 2365 16516 16538 16539 16540 16541
trio$	2301 11865
trip$	13290
trips$	13290
trollop$	6238
trollops$	6238
troopers$	15955
troubl	11329
trouble$	12591 12644 12663 12664 6610 6611 6612 6613 6614 6615 6616 6617 258 259 260 13079 13116 7215 7216 13423 13424 13425 13426 13433 13468 13469 13470 921 13514 13531 13532 13533 13534 13535 13595 1060 1061 13698 1134 1135 13776 13793 13806 7602 13839 13840 13878 13880 7688 7689 1441 1442 1443 14029 14112 7919 14132 14142 8144 14373 14374 14375 14376 14377 14378 14379 14380 14658 14662 14669 14730 14808 14809 14895 8700 14957 14958 14959 2401 8773 8798 2500 15096 15114 2552 2553 15120 15121 15122 15123 15136 15292 15376 15933 15934 9729 16380 16382 10282 16489 10284 16616 16617 16618 16619 16620 16621 16652 16694 10575 16787 16788 16789 16889 16890 16891 16892 16893 16894 17534 17535 11339 5249 5328 11769 11802 11821 5495 5496 5497 11952 11953 12005
troubled$	8924 9037 16730 16735 16738 16739 16741 16742 16743 16744 10564 16771 16772 16773 16774 16775 16776 16777 10576 16806 5644 5774
troublemaker$	14847 14867 14977 14978 6224
troublemakers$	14847 14867 14977 14978 15292 6224
troublemaking$	6224
troubles$	1131 13698 14524 14525
troublesome$	8588 6250
trousers$	3696 10061 10062 10106 3747 5859
truancy$	6210
truant	6346
truant$	12998 13062 14847 14868 14869 14870 14977 14978 16647 11878 11879
truanted$	6210
truanting$	13902 6210
truants$	14847 14868 14869 14870 14977 14978 11878 11879 6230
truculent$	6252
true$	4410
trunks$	12198
trust$	14175 14180 8308 8309 8310 8311 1952 1953 15154 10166 10167 3808 16390 16396 16410 16464 16465 16466 16467 16492 16584 16585 16586 10524 10529 10530 4179 17153 10974 4618 17220 17221 5453 5866 12227 12235 5940 5951
trusted$	13344 13345 13346 13358 13790 14494 1952 1953 15127 3070 9509 3171 9551 3192 3193 3194 3195 3196 9557 16570 16571 16572 16573 16574 16853 16854 16855 16874 16875 5453 5979
trustful$	14286 11807
trusting$	14286 1952 1953 8493 8494 8495 16389 10387 11807 5453
trusts$	1952 1953 3808 5453 5866
trustted$	1952 1953 5453
trustting$	1952 1953 5453
truth$	8237 16384 16385 16696 16698 17056
truthful$	8234 14441 16383
try$	7411 1515 8287 2365 10148 10150 10151 16390 16396 16410 16458 16459 16460 16463 16516 16584 16585 16586 16603 16899 12227 12235 12255
trying$	7411 16584 16585 16586 17289 12235 12257
tryings$	17289
tubby$	6271
tube	6083
tube$	12444
tubefed$	12443
tuberculosis$	6323
tuitio	11596
tuition$	17802
tumble$	8889
tumour	11508
tumour$	17714
tune$	13662
tuned$	2800
tunnel$	17864
turf	11393
turf$	17599
turkish$	3647 10014 12192
turn	11483
turn$	560 561 1137 1138 1685 1686 8367 8369 2013 2486 2487 3454 3455 3735 3744 3756 3757 3758 3759 3760 3777 3778 10149 10187 10193 10198 10207 16416 16417 10273 10279 16516 10317 10493 10543 4194 16900 4456 4462 4463 4464 17135 11019 4840 17436 11374 5085 17689 5583
turned$	6875 6876 6877 6878 6879 6880 6881 6882 560 561 1137 1138 1685 1686 14494 2013 2486 2487 9999 10005 3736 3745 3756 3757 3758 3759 3760 3777 3778 10149 10155 16365 16366 16367 16368 16526 16527 16528 16529 4121 10491 10545 4456 4462 4463 4464 4504 17183 11201 17408 17650 5583 12290
turnes$	4840
turning$	560 561 1137 1138 1685 1686 2013 3756 3757 3758 3759 3760 3777 3778 16863 16864 4456 4462 4463 4464 11019 11201 5085
turnned$	560 561 1137 1138 3756 3757 3758 3759 3760
turnning$	560 561 1137 1138 3756 3757 3758 3759 3760
turns$	560 561 1137 1138 1685 1686 2013 2486 2487 3454 3455 3756 3757 3758 3759 3760 3777 3778 10149 10283 16516 16538 16539 16540 16541 10544 4456 4462 4463 4464 4840 5085 17689 5583
tutor$	12897 8613
tutors$	12897
twelve$	2874 2875 2876 9402 3043 9404 9405 3046
twenties$	13243 13278
twenty$	13241 13242 13243 708 709 13276 13277 15396 15397 15398 15399 15400 15401 9201 2870 9234 15441 15443 15444 15445 15446 15447 15448 15449 15450 15451 16181 16182 12079
twice$	7034 13246 13707 14169 14170 8088 9147 9148 9149 15516 9378 17743 6137
twins	12470
twins$	16329
twisted$	8809
twisting$	14171
twists$	12180
two	11027 17335 11140 11168 17380 17411 17431 17432 17434 17475 4937 17539 17542 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 12395
two$	6893 13525 14893 15380 9938 3683 16249 16250 16251 16252 16253 16254 10670 10881 5010 5665 5979 6006 6125 6184
twoc	11710 6205
twoc$	17916 12565
type$	2403 2405 2406 2407 9713 11946
types$	15130 11946
ugly$	5714 6271
ultimately$	134
umpteen$	8093 8125
un$	16004 11929
unable$	188 969 1016 1867 1977 1978 1979 1980 1981 1983 2031 2086 8727 8728 2602 2603 2604 2605 2606 5165 5242 5311 12245
unacceptable$	15182 15183 15184 15185 15186 15187 15188 15189 15190 11429 5650 6282
unacceptably$	6282
unacco	6182
unaccompanied$	12542
unadoptable$	6250
unambitious$	6250
unanswered$	12307
unattended$	13783
unauthorised$	6144
unbearable$	14727 14746
unbiddable$	6253
unbreakable$	12106
uncaring$	10745 6250 6282
uncivilised$	6241
uncle	11610 17818 17847 17869 11666
uncle$	5246 17816 11640
unclear$	1833 1836 1839 1840
unco$	5639 5901
uncomfortable$	17672
uncons	6324
uncontrollable$	5644 12245 6250
uncooperative$	6246 6282
uncorr	4686
uncorroborated$	11046
uncouth$	6252
uncover$	4698
uncovered$	4698
uncoveres$	4698
uncovering$	4698
uncovers$	4698
under	11489 5190 6187
under$	645 2233 9739 10026 4103 4126 10880 11034 4810 11268 11550 5195
underachiever$	11878
underachievers$	11878
underage$	5384 5391
underc	5989
undercover$	12349
underdressed$	6271
underhand$	6241
undermine$	5456 12247
undermined$	5456 12247
undermines$	5456 12247
undermining$	5456 12247
underpass$	13393 13394 13395
unders	4720 4816
understand$	90 91 92 197 198 204 261 262 263 264 265 266 267 268 269 270 271 272 273 338 1833 1836 1839 1840 14571 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8393 8394 8440 8441 8442 8443 8444 8445 8446 8447 2796 2797 3277 3278 3279 3280 3464 16174 16464 16465 16466 16467 4867 5151
understanding$	15394 15395 9359 15566 9379 15586 9490 3131 3132 9493 9911 12278
understands$	90 91 92 1833 1836 1839 1840 2796 2797 3277 3278 3279 3280 3464 4867 5151
understood$	261 262 263 264 265 266 267 268 269 270 271 272 273 338 1833 1836 1839 1840 2796 2797 3277 3278 3279 3280 16670 4901 4928 4933 4957
undert	4825
undertaken$	12807 16877 16878 16879 16880
underw	6126
underweight$	12457 6271
underwent$	12486
undesirable$	14705 14706 14707 14712 5467 5644
undesirables$	14705 14706 14707 6222
undisciplined$	6250
undocumented$	6349
undoing$	13546 13603 13604 14520 14521 14522
undone$	16327 16328
undoubtedly$	10434 4096 12246 6280
undress$	7409
unempl	17817
unengaged$	6246
unfair$	16848 16849 16862 16962
unfazed$	6264
unfit$	4400
unflappable$	12106
unforgivable$	6282
unforgivably$	6282
unfounded$	5475
ungovernable$	6250
ungrateful$	6250
unguarded$	1077
unhappiness$	13605 13606
unhealthy$	6503 2222 2223 2224 5364 5503 5504 5505
unheeded$	12307
unhelpful$	10745 6282
unhinged$	6241
uniform$	10061 10062 16269 12201 12203
uniforms$	10061 10062 16269 12201 12203
uninterested$	5874 12245 6250 6282
uninvited$	1570
unironed$	5841
unit	11054 11076 11182 17757
unit$	14784 14785 14786 14787 8738 16217 10524 10529 10530 4179 17153 10974 17220 17221 11024 17232 17237 17249 17251 17258 17260 17266 17267 17268 11063 11064 17282 11083 11112 11118 11120 17334 17338 17339 17341 17351 11148 17357 17370 17388 11214 17487 17508 11320 17574 11407 11411 17618 17760 5212 5213 17790 17859 17911 12491 12509
units$	16217 17249 17251 12420
university$	3407 3408
unjust$	16862
unkempt$	3647 10014 6271
unkind$	16848 16849
unknow	17396
unknown$	12915 6998 7629 14712
unlawful$	13119
unless	17603
unless$	13353 13356 13357 5073
unlikeable$	6250
unlikely$	3882 3883 5754
unlovable$	5644
unmanageable$	15182 15183 15184 15185 15186 15187 15188 15189 15190 5644 12005 6250
unmotivated$	6250
unnecessary$	6464
unnerve$	9585
unnoticed$	13541
unopened$	12307
unpaid$	5348
unplaceable$	6250
unpleasant$	8924 17672 6250
unpredictable$	15182 15183 15184 15185 15186 15187 15188 15189 15190 5650 6248
unprepared$	5864
unprofessional$	6282
unprofessionally$	6282
unquestionably$	6280
unreachable$	12245 6246 6253
unread$	12307
unreasonable$	16848 16849
unreliable$	13787 5479 12245 6250 6282
unrepentant$	6250
unresponsive$	6246
unruliness$	2230 2231 15254 15255 12014
unruly$	5488 5644 5650 5774 6250 6253
uns$	11929 11955
unsafe$	12566 12567 12613 6503 12804 12805 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6632 6633 13119 8144 8481 17885 5362 5364
unsavoury$	12934 12935 14705 14706 14707 8924 5586 5644
unshockable$	6264
unsolved$	11090
unstable$	12041 12042 6250
unstuck$	13943 13944 13945 13957 13958 11794
unsubstantiated$	5475
unsuitable$	7603 14514 14699 14708 14712 5467
unsupervised$	5697
untamed$	6241
unteachable$	5644 6253
untidy$	3647 10014 12163 5821
until$	13841 13842 13843 13917 13918 16461 10256 17418 5073 12560
unto$	8677 8680
untouchable$	14928 14929 14930
untrue$	14757 16675
untrustworthy$	12245 6250 6282
untucked$	16259 16267 16268 16327 16328
unusual$	5800
unusually$	5720
unwanted$	12934 12935 7224 9150 9153
unwashed$	16267 16268 5821 5841 6271
unwell	17836 11631
unwell$	17837
unwilling$	1973 1977 1978 1979 1980 1981 1983 2033 2602 2603 2604 2605 2606 4568 5864 12242 12245
unwillingness$	6756 397 398 399 400 401 402 2602 2603 2604 2605 2606
unwise$	121 122 6503 12721 12722 12723 12724 177 178 179 180 181 182 183 962 1855 1946 1947 5364 5449 5452
up$	12627 12640 12641 12719 12860 12920 12921 12923 12925 13016 540 541 542 543 544 7032 13418 7258 13550 7542 7543 7544 7545 13760 13761 7610 7666 13900 7904 7905 1553 7936 7937 7938 7939 7940 7941 7942 7943 7945 7946 14155 14156 14246 1742 1743 1744 1745 1746 1747 1748 1749 8192 8320 14573 8519 14726 2318 8772 8801 9016 9017 15229 2702 9129 9158 9161 9185 9189 9203 9204 15463 15484 9286 9303 9354 15563 9360 9380 9448 9449 9450 9452 15700 15804 15871 15891 9801 3444 3445 9806 16025 16026 16064 9967 16184 16212 16231 10055 16262 16275 10095 10096 10104 10105 16318 16336 10131 10132 16392 16393 16398 16399 16403 16404 16412 16413 16420 16421 16422 16478 16479 16484 16485 16522 16523 10448 16677 10481 16697 16699 16749 16750 16751 10554 16956 10759 10771 16982 10817 10820 10821 17052 17053 17074 10879 17126 17239 17288 17297 11341 17567 17576 11445 17674 17675 17820 17822 17889 5334 11734 11971 11973 12012 12126 12196 12207 12221
upbringing$	12006
upbringings$	12006
update	4683 4790
update$	4700 11150
updateing$	4700 11150
updates$	4700 11150
upon$	7213 13507 17223 11367
upper$	5082
uppity$	6252
ups$	15406 15435 15469 15609 9408 15709 15747 15873 15891 16061 16096
upset$	15914 15915 15918 15933 15934 9729
upsets$	9710 9711
upsetting$	12665 12666 12667 12668 12669
upstream$	12344
urchin$	6221
urchins$	6221
urgency$	17149 17150 17151 17152 12306
us$	13056 13081 13169 13172 7588 13886 13891 14313 14439 14579 14580 14584 8730 15306 9462 15748 15749 15750 15751 15781 15786 15787 15788 15789 15790 15793 15833 15834 15867 15869 15881 15883 9883 16134 9949 10779 17057 4727 4806 17379
use	4683 5021 5034 5045 5326
use$	6397 6399 6400 6401 12672 12673 12674 12718 12873 12998 13027 800 801 802 7283 7411 1699 8060 8061 8062 8063 8064 8065 8066 1897 14571 3074 3075 3076 3077 3078 3079 16390 16396 16410 10378 4692 4751 4803 5005 17732 17734 12227
used	5034 5181
used$	12617 12652 13288 13319 13335 800 801 802 13388 13389 7184 13616 13784 1306 7711 7712 1699 8060 8061 8062 8063 8064 8065 8066 14321 14323 1897 2579 3121 3271 15853 3353 4503 4695 4897 4963 17584 5172
useful	5034 5971
useful$	17226 4661 17259 4803 5067
useless$	5875 6241 6250 6282
user$	14851 14864 14865 14977 14978 2444
userna	11089
usernames$	17295
users$	14851 14864 14865 14977 14978 2444 17838
uses	5021 5181
uses$	800 801 802 4751 5172
using	5021 5181 5326
using$	12799 800 801 802 7411 1699 8060 8061 8062 8063 8064 8065 8066 2580 16625 16626 16631 16632 16633 16636 16637 16638 16639 16640 16641 16642 16643 4751 5172
usual$	10933 5501
usually$	3748
utter$	2342 2343 2345 3803 4586
utterly$	10503 4449 5882 5885
vaccin	6335
vain$	6250
valium	11539
valium$	17745
valuab	5971
value	4683 12330
value$	7451 1353 8178 4692 4803 6059
valued$	1353
values$	1353 15281 12049
valuing$	1353
van$	13609 14224 17864 17876 12350
vandal	17622
vandal$	14867 14868 14869 14870 14977 14978 11878 11879 6221
vandalise$	14969
vandalism$	5057 11418
vandals$	14867 14868 14869 14870 14977 14978 11878 11879 6221
vans$	13609 12350
vape$	12898 12899 6703 6704 6705 6706 6707 6709 6710 13230 13233 13640 13641 13642 14715 17748
vapes$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13075 13076 13077 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13321 13640 13641 13642 13713 13714 13715 13716 13717 13718 7713 7992 7996 8486 14715 14731 17748
vaping$	16382
variable$	15177 15178 15179 15180
various$	648
vehicl	17419 11313
vehicle$	4892 11710 5993 5998
vehicles$	4892 17519
veins$	15066
ventured$	13358
verbally$	5661
verif	5967
vermin$	15047 17143 11933
versed$	9225 3621
version$	8553 8554 8555 14762 2197 2198 2199 2200 2201 2202
versions$	8553 8554 8555 2197 2198 2199 2200 2201 2202
vertigo$	6321
very$	6597 6608 8825 2942 3256 10075 10516 5709 5720 5738 6097
vest$	12203
vests$	16309 16310 16311 12203
veteran$	3412
veterans$	3412
via$	4778
vicious$	5590 6248
victim$	7871 7872 14201 14488 8403 14638 14745 2236 8617 2258 15193 15770 15771 15772 15884 16086 16087 16088 16089 5284 11800 5688 12103 12104
victimisation$	12610 12611 12612 13462 13463
victimise$	4579 4580 4581 4582
victimised$	4579 4580 4581 4582
victimises$	4579 4580 4581 4582
victimising$	4579 4580 4581 4582 17213 17214 17215 17216
victims$	12987 894 7871 7872 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600 14638 14662 14732 14733 14734 14735 2235 8617 2258 15193 15661 15770 15771 15772 15884 15896 15897 16086 16087 16088 16089 10999 11800 12103 12104 12114
video$	13196 6991 6992 6993 13207 7024 7025 666 667 13613 15816 15831 17280 17409
videos$	13196 6991 6992 6993 13207 7024 7025 666 667 13613 15816 15831
vietnamese$	3647 10014
view$	15394 15395 2859 9346 9347 9348 9349 9350 9359 15566 9379 15586 4971 12295
viewed$	2265 2642 11175
views$	9346 9347 9348 9349 9350 11785 12295
vile$	15182 15183 15184 15185 15186 15187 15188 15189 15190 5594
village$	14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14846 10795 5113
villain$	11933
villains$	11933
vindictive$	16862 5590 6248 6250
violen	11242 17491 17518 17713 17817 17836 17862
violence$	12644 13111 13126 13128 7215 7216 13678 13806 13816 7630 14111 14113 14730 14895 14905 14932 14951 14957 14958 14959 2500 15114 15136 2690 2691 15292 15835 9631 4664 11025 11026 4668 11031 17242 11076 4723 4724 4729 4752 17322 4758 17325 4760 4761 4766 11128 11132 11133 11135 17342 17347 17348 17349 11145 4788 11151 4793 17364 17365 17367 11164 17381 11236 11302 4960 11326 11368 5047 5051 11412 5249 11769 11787 11788 11793 11841 5976 6161 12521
violent$	8144 8924 15182 15183 15184 15185 15186 15187 15188 15189 15190 15292 5506 5590 5650 6011 6248
violet$	15885
violets$	15885
vipers$	14778
virtually$	2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 5723
virus$	2474
visa$	17823 17888
visas$	17823
visibility$	17700
visible$	11459 12184 6053
visit	11032 11483 5326 12411 12416
visit$	7405 1056 1057 9084 16685 16686 16687 17059 4674 17546 17689 12254
visite	11032
visited$	1056 1057 10549 16937 17182
visiting$	12799 13057 7405 1056 1057
visitor$	17753
visits	5274
visits$	1056 1057 9084 16685 16686 16687 17397 12254
visitted$	1056 1057
visitting$	1056 1057
visual$	6100
visually$	6101
vital$	10881
vitiligo$	6274
vodka	11540
vodka$	17742 17746
voice$	11512 12295
voices	11512
voices$	17718 12295
volatile$	8924 15182 15183 15184 15185 15186 15187 15188 15189 15190 5504 5505 5650 6248
volatility$	2230 2231 15254 15255 12014
volition$	12955 13285 13286 13622 11765
volume	5062
volumes$	10747
voluntarily$	13285 13286 729 730 731 13298 13300 13301 13302 13303 13304 13305 13306 13307 13308 13309 11764 11765 11768
volunteer$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
volunteered$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
volunteering$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
volunteerred$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
volunteerring$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
volunteers$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5420
vomit$	17724
vomited$	6099
vomiting$	6099
vomits$	6099
vote$	531 532
voted$	531 532
votes$	531 532
voting$	531 532
voucher$	13230 13233
vouchers$	13230 13233
vulgar$	6252
vulnerabilities$	8218 1859 1860
vulnerability$	13462 8218 1859 1860 14589 14590 14591 14592 14593 14594 14595 14596 14597 14598 14599 14600
vulnerable$	12568 12613 8526 8527 8528 8529 9409 9410 9411 9432 15770 15771 15772 15807 15808 15809 9617 9618 9619 9620 15898 12100 12115 5774
wade$	1536 1537 1538 1539 1540 1541
waded$	1536 1537 1538 1539 1540 1541
wades$	1536 1537 1538 1539 1540 1541
wading$	1536 1537 1538 1539 1540 1541
wag$	5379
wagging$	5379
wags$	5379
wait$	7980 14187 14188 14189 14190
waited$	12290
waiter$	12938
waiters$	12938
waiting$	8670 15070 5193 5204 6118
wake$	17208 17209 17210 17211 17212 12325
walk	17306
walk$	6531 6702 6759 6829 13322 13323 13324 13325 13326 7170 950 951 952 1205 1210 1211 7573 13844 13845 7682 7687 1662 8106 14316 8151 14358 14359 14360 14361 8194 14422 9548 3389 3390 3391 3392 3393 3734 3743 3756 3757 3758 3759 3760 10407 4381 4382 17135
walked$	6846 7128 7137 7306 950 951 952 8206 8240 8291 14505 3734 3743 3756 3757 3758 3759 3760 10407 4381 4382 11619 12290
walking$	12799 13057 950 951 952 7573 14005 14006 9934 3734 3743 3756 3757 3758 3759 3760 10407 4381 4382
walkked$	950 951 952 3734 3743 3756 3757 3758 3759 3760 10407
walkking$	950 951 952 3734 3743 3756 3757 3758 3759 3760 10407
walks$	950 951 952 3389 3390 3391 3392 3393 3734 3743 3756 3757 3758 3759 3760 10407 4381 4382
wall$	11088
wallflower$	12104
wallflowers$	12104
wander$	7573 1546 1547 1548 1549 1550 1551 1552 2384
wandered$	1546 1547 1548 1549 1550 1551 1552 2384
wandering$	7573 14005 14006 1546 1547 1548 1549 1550 1551 1552 2384
wanderred$	1546 1547 1548 1549 1550 1551 1552 2384
wanderring$	1546 1547 1548 1549 1550 1551 1552 2384
wanders$	1546 1547 1548 1549 1550 1551 1552 2384
wannabe$	5482 6221
wannabes$	6221
want	11068 4890
want$	13186 13187 13317 13318 7349 7350 991 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13725 7594 1353 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14239 1785 1786 1787 1788 8344 8345 8346 8347 2126 8564 15461 15565 15707 9577 9578 9579 3267 15847 9650 9651 9652 3782 10174 16464 16465 16466 16467 16498 16499 16500 16516 10456 4229 16881 4511 4512 17259 17289 5156 5420
wanted	4877
wanted$	6698 13317 13318 13457 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13688 13689 13725 1229 1230 1231 1232 13799 7594 7595 7596 7597 13875 1353 13995 13996 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14239 14240 14323 1785 1786 1787 1788 2126 15847 3782 16670 4230 10679 10680 4321 4322 4511 4512 4707 11233 11237 17452 4908 5156 5331 5351 5420
wanting$	1043 1044 1045 1046 1048 1049 1050 1051 1052 13725 1353 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14239 1785 1786 1787 1788 2126 15847 9675 5420 12274
wants$	13186 13187 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13725 13747 13874 1353 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14239 1785 1786 1787 1788 2126 15016 15017 15018 15019 15565 15707 3267 15847 3782 10174 16498 16499 16500 16516 10456 4511 4512 17289 5156 5420
wantted$	13725 1353 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14239 1785 1786 1787 1788 2126 15847
wantting$	13725 1353 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 14239 1785 1786 1787 1788 2126 15847
ward	17757
ward$	17768
warden	11060 11061 11062 4703 4704 4705 11152 4847 4854 11217 4870 11302 4950 11310 5051
warden$	4680 17247 17266 17267 17268 11063 11064 11065 11109 17337 17358 17360 4807 11207 4851 11214 17423 4865 4871 4872 17508 4996 5014 11411 5140
wardens$	14725 15294 15295 4680 17247 17266 17267 17268 11063 11064 11065 11109 17330 17337 17358 17360 4807 11207 4851 11214 17423 4865 4871 4872 17508 4996 5014 11411 5131 5140 11830
warn$	4816 5022
warned$	12774 12775 6570 211 212 213 214 215 216 217 218 6579 220 221 222 223 224 225 226 227 228 229 230 231 232 12811 12812 12813 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 14334 14335 14336 14414 14415 1850 8211
warnin	5090 5091
warning$	12771 12806 12809 12810 13572 14247 14248 14256 8053 14616 14617 14618 14619 14620 4499 4500 4501 4502 17087 17088 17111 17112 17540 17597 11450 11451 11582 11831 12295 12296 5995 12546
warnings$	12771 12806 12809 12810 12842 12843 13572 14247 14248 14256 14616 14617 14618 14619 14620 4499 4500 4501 4502 17087 17088 17111 17112 17540 17597 11831 12295 12296
warped$	8809
warran	11376 6304
warrant$	3209 3210 3211 17240 17474 4972 5006 17582 17694 6025 12388
warrants$	17240 4972 5006 6025 12388
warrior$	11933
warriors$	14946 11933
wary$	12595 6391 6392 6393 6394
was	4713 11113 6073
was$	6515 210 219 6598 394 395 566 579 7037 885 886 1034 1430 8006 1851 2069 2070 2071 2072 2189 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8817 2481 2549 2560 2564 2574 2595 8971 8976 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3031 3320 3347 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 9862 9863 3565 3581 16189 16192 3638 3651 10081 3748 3787 10159 4074 10456 4142 4143 10643 10656 16912 10718 4384 4385 10756 10777 4450 4480 10858 10859 10900 4548 4549 4550 4551 17161 4602 17184 11095 11123 11215 17446 11258 4927 11478 5205 5380 5393 5407 5448 5511 5513 5518 5565 5573 5592 5605 5628 5632 5645 5647 5656 5657 5718 5746 12135 12183 5912 5939 12367 6085 6097 6102 6104 6107 6108 6124 6137 6139 6162 6164 6170 6183 6184 6189 6199
wash$	4510
washed$	4510
washes$	4510
washing$	4510
wasp$	7821
wasps$	7820
waste$	1452 1453 1454 1455 1456 2011 2416 5948
wasted$	7578 1219 7580 1452 1453 1454 1455 1456 2011 5948
waster$	14859 6221
wasters$	14859 6221 6237
wastes$	1452 1453 1454 1455 1456 2011 5948
wasting$	1452 1453 1454 1455 1456 2011 5948
wastrel$	6238
wastrels$	6238
watch	17530 5141 5989
watch$	16292 16293 16294 4722 17375 17382 11184 17410 17413 4852 17424 11225 17436 17546 11501 5287 12203 12208 12361
watched$	13875 14323 16943 16944 17382 17412 4852 11220 11225 17433 17435 17517 5287
watches$	16292 16293 16294 12203 12208
watching$	15792 9662 4852 11225 5287
watchlist$	12349
watchlists$	12349
watchs$	4852 11225
water$	14215 14217 3356 3357 3358 3359 11685
wave$	1482 1690 12364
waved$	1482 1690
waves$	1482 1690
waving$	14005 14006 1482 1690
wavy$	5821
way$	12634 12635 12636 12637 12675 13397 7357 7644 13931 9106 9732 9734 16057 16058 10078 3719 3720 3721 16313 10127 10128 10265 10270 3911 3912 3913 10274 10275 10276 3917 3918 3919 10280 10281 17032 4565 17318 17737 11722
ways$	12675 13045 14116 15308 9178 15431 15509 2944 2945 2946 2947 2948 2949 2950 15573 9947 9948 16164 16165 16429 16447 16567 16605 11722
wayward$	5644 12005 5774
we	4705
we$	300 301 302 2881 9440 9441 9442 9443 9444 9445 9446 9447 9461 3103 3104 3105 3106 3107 3309 3311 10300 10301 10303 10304 10342 10343 10344 10396 10397 10398 4061 4064 4562 11065 5131
weak$	8682 15177 15178 15179 15180 2615 2711 2712 2713 2714 4413 4414 4415 4416 17106 17107 17108 17109 10926 4592 11030 5670 5671 5923
weakened$	4961
weaker$	8516 8517 8526 8527 8528 8529 8601 2243
weakest$	11030
wealth$	2985
weaned$	5184
weapon	17243 17253 17292 17467 17531 5027 17919 6311
weapon$	13042 13612 8483 8484 8485 17310 17455 17476 17477 11693 17906 17916 6038
weapons$	13040 13111 13612 14111 14113 8483 8484 8485 4697 17310 17455 17476 17477 11387 6038
wear	5346
wear$	13322 13323 13324 13325 13326 1290 3665 3697 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 5822 5843
wearing$	13057 1290 14005 14006 3665 3697 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 5346 5822 5843
wears$	1290 3665 3697 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 5822 5843
weary$	12065
web$	14084
weed	11717
weed$	293 294 295 296 297 298 299 12898 12899 6703 6704 6705 6706 6707 6709 6710 13040 13075 13076 13077 13156 13157 13158 13218 13219 13220 13221 13222 13223 13224 13225 13230 13233 13612 13617 13640 13641 13642 13713 13714 13715 13716 13717 13718 14715 8658 16382 17415 11541 17748 17750 17923 11733
week$	16644 16645 16646 16685 16686 16687 5201 5202 11594 11597 12308 12519
weeken	5122
weekend$	16644 16645 16646 11482 17746
weeks$	16685 16686 16687 5201 5202 12308 12449 12519
weigh$	3168 9529 9530 9531 3441
weighed$	6325 6326
weighs$	6325
weight	11526 11528
weight$	17732 17734 12458 12465
weird$	6241
weirdo$	11933 6238
weirdos$	11933 6238
welcome$	353 354 355 356 357 358 359 7691 7692 7693 17226 5414
welcomed$	353 354 355 356 357 358 359 5414
welcomes$	353 354 355 356 357 358 359 5414
welcoming$	353 354 355 356 357 358 359 5414
welfare$	12576 6371 12676 12677 12678 12679 12680 12681 12682 12683 12686 12740 12741 13046 13047 14384 14529 14530 14531 14532 14533 14534 14535 14536 14537 14538 14539 14540 8435 8436 8437 8438 8439 15734 15735 15736 15737
well$	12803 12814 12815 12840 6664 7710 14968 8814 8815 2499 15162 2729 2730 2747 2794 2865 3126 3147 3150 9521 9522 9523 9524 9525 9526 9527 3175 3186 9558 9559 9560 9561 9637 9638 9640 9848 3489 3639 3645 5779 5792 5801 12202
wellbe	11528
wellbeing$	12576 12676 12677 12678 12679 12680 12681 12682 12683 12686 12740 12741 13046 13047 14524 14525 8435 8436 8437 8438 8439 17734
wells$	14968
went$	12776 12788 12789 12798 12834 12841 12852 12853 12854 12856 413 556 557 558 559 560 561 600 601 602 6976 620 621 725 726 727 734 743 13391 13392 7193 7194 13401 13402 1065 1073 13648 1166 7619 7621 7623 1389 1390 1536 1537 1538 1539 1540 1541 1542 1681 1682 1694 1696 14416 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2703 2704 2705 3734 3743 3756 3757 3758 3759 3760 10487 4526 10897 4879 5196 5306 5321 5334 5375 5404 5405 11766 5583 6181
were	4713 17396
were$	6515 6522 210 219 6605 394 395 566 579 7037 814 885 886 1851 14466 2069 2070 2071 2072 2189 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2481 2549 2560 2564 2574 2595 2635 2654 2663 2664 2665 2666 2667 2668 15298 2886 2896 9256 2897 2898 2899 2900 2903 2904 2905 2906 3024 3025 3026 3031 3320 3347 3433 3434 3451 3458 3459 3460 3461 3462 3463 3470 3565 3581 3605 3638 3651 10027 3748 3786 10159 10328 10329 4074 10456 4142 4143 10656 16912 4384 4385 10777 4450 4480 10859 10900 4548 4549 4550 4602 17184 11095 11123 11215 11243 11258 4927 11352 11632 5380 5392 5393 5407 5448 5511 5513 5518 5565 5573 5592 5605 5628 5632 5645 5647 5656 5657 5718 5746 12135 12183 5912 5939 12367 6085 6137 6164 6170 6183 6189
west$	3658
wetting$	12437
what$	12585 6382 6441 6442 6443 6444 6523 6524 6594 6646 12857 12867 12868 13129 13292 13337 7251 7252 912 920 13503 7298 7313 7314 13572 7387 13643 13827 13855 7714 1355 14153 1589 1590 14158 8034 14295 8100 14322 8142 14427 14438 1902 1903 15307 9103 15313 9156 9176 9177 15773 9626 15843 15851 3367 3368 9787 9788 16117 16758 17085 10895 10896 17111 17112 11082 11772 11775 12296
whatever$	7434 13825 7695 14474 15701 15718 15943 16039 3788 3789 3790 3791 16453 3943 3944 11117 11119
whatsa	4965
whatsapp$	622 6982 623 6983 624 6984 625 6985 626 6986
whatsoever$	16912
wheel$	16968
wheelc	11631
wheelchair$	17837 6329
when	12351
when$	6638 6639 6640 6641 6642 6643 6644 6645 6980 6981 7564 13771 13772 13773 13774 13775 14438 14481 15099 15220 15863 16175 16755 16757 16760 16761 17158 17204 17205 17207 17418 17425 11234 4886 17465 17687 11483 12459
whenever$	6980 14223 14227 14228 14229 14230 14231 14232 14233 14234 14235 14236 15099 4050 4053 17418 4886 17687 11483
where	12351
where$	12597 12598 12599 12600 6644 6645 13643 1384 1385 1386 7749 7750 8035 14438 15863 16175 11226 11234 4889 17687
wherea	4782 11142 11143 11181 11186 11187 11188 4869
whereabouts$	17387 17392 17393 17394 17395 11229
wherever$	13808
which	12330 12351
which$	7489 15864 16175 4672 11087 11100 11101 17350 17383 17431 17462
while$	16945
whingeing$	6241
whiny$	6241
whisky$	17742
whisper$	11020
whistles$	12918
white$	15818 3623 3647 10012 3661 10043 10044 10045 3686 5773 5774 5797 5805 12203 5848
who	17243 17265 11087 11100 17383 17431 4887 17462 12351
who$	12597 12598 12599 12600 6646 7035 7036 7071 928 13643 7789 7790 14047 1863 14438 14681 14709 8763 15298 3017 16189 16192 11075 17291 11094 4735 11096 4737 11102 17309 11114 17321 17350 4818 11183 11191 4859 11226 11234 4910 11282 11292 4959 4980 12135 5983
whoever$	13628 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 11096 17386
whole$	1434 10805 10807 5488
wholly$	5882 5885
whom	17293 17383 17431
whom$	12597 12598 12599 12600 13643 14438 3472 17350 17384 11226 4980 12364
whose$	5280
why$	12867 12868 13503 7298 13551 13552 14363 14364 8193 1834 1835 8196 1837 1838 8199 8200 1841 1856 1857 14427 14438 1904 1905 1906 1907 4301 4302 4303
wicked$	5502
wide$	5577
wider	4893
wider$	14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 11253
wife$	17813 17832 17839
wild$	8844 5488 5502 11905 11906 11907 11930 5590 12005 5798 5821 6250
wilful$	6282
wilfully$	616 1006 5417 5944 6282
will	4739 4984
will$	6653 6659 7607 1750 1815 1817 1977 1978 1979 1980 1981 1983 2034 2054 2085 3116 3140 3152 3155 3220 3264 3273 3301 3304 16041 16142 3822 3824 3825 3826 3827 3828 3829 3830 3834 3835 3836 3837 3838 3839 3840 3850 3854 3855 3856 3857 3858 3860 3868 3869 3870 3871 16441 16442 16443 16444 16445 16446 10243 3887 3888 3889 10261 16476 16482 16494 16495 16496 16497 10307 16520 3955 3956 3957 3958 3959 16530 3970 10391 10392 10395 10456 16664 16665 4107 4108 4118 11053 4696 4732 11113 11123 11204 4851 4924 4977 4985 11351 5003 17610 11429 5107 5867 5870 5872 5886 6064
willed$	12030
willfully$	5417
willing$	93 326 327 332 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 14078 7969 14176 14177 14178 14179 1614 1615 1616 1819 1820 1821 1822 1908 1909 1910 10139 10141 10143 16350 16351 16352 16353 4688 5403 5420 5440
willingly$	13285 13286 721 729 730 731 13298 13309 11764 11765 5406
willingness$	12971 10370 16577 16578 16579 16580 16581 16582
willpower$	11791
wimp$	11933
wimps$	11933
win	5089
win$	9063 16536 10331
wind$	12643 7212 7344 14080 2159 2160 2441 10215
windded$	7212
windding$	7212
winded$	7212
winding$	12665 12666 12667 12668 12669 7212 2159 2160
winds$	12643 7212 2159 2160
windup$	8800
wine$	17742
wins	5089
winter$	13134 13135
wired$	2470 5582
wiry$	5777
wisdom$	2787 2789 9247 2888 15971 11520 12118
wise$	6544 2741 2742 9162 9163 9165 9166 9167 2824 9647 9648 9649 16029 3569 3606 3610 12061 12066 12067 5713 5715 5733
wised$	2801 9820
wiser$	6503 2738 2739 2740 2784 2824
wish$	10370 16577 16578 16579 16580 16581 16582 17289
wished$	5156
wishes$	5156 12295
wishs$	17289
wit$	16850 16851 16852
witches$	11925
with	17560 11713 6050
with$	12694 12807 12917 13002 13005 13010 13063 6892 6905 6910 13209 7004 7007 7038 7050 7051 7055 7062 7064 7066 7074 13291 7103 13319 7232 7233 13526 7322 7364 13609 7422 7426 7427 7428 7437 1245 7622 7635 13859 13867 13868 13911 13915 7839 7840 7884 7885 7922 7997 14315 14440 8499 8502 8513 8514 14721 8565 14947 8761 14975 8771 2448 2449 8829 2515 8930 8931 15155 15159 15170 15171 15174 15181 15220 9057 15267 2708 15290 9085 9088 2751 9495 9496 9497 3341 9737 3401 3402 3403 3404 3405 9833 9869 16189 16192 3665 3678 3679 3680 3681 3737 3761 3762 16408 16454 16493 16596 4343 16951 17097 10992 10993 10994 10995 10996 17238 11034 11044 4778 11178 17397 11254 17465 17506 11321 17612 17659 5149 5161 5199 17766 5290 11663 11665 17874 5322 5350 11712 11826 5599 5687 5822 5833 12317 12420 12425 6068 6090 6136 12529 12548
withdrawn$	11397
withdrew$	4651
withheld$	1876 1877 12304
withhold$	1876 1877
withholding$	1876 1877
withholds$	1876 1877
within$	8616 14823 14824 2259 14918 8834 9050 9412 11506
without$	117 6894 7393 1140 1141 1142 1143 2312 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 15692 15693 15694 15718 15727 15728 15729 15730 15731 15732 15733 9542 9543 9544 9545 15764 15765 15766 15767 3232 9928 3864 3867 10285 4013 4071 4072 4073 4075 4076 4077 4344 4345 10730 4383 4493 4494 5112 5227 11661 11681 5880 5881 5897 5920
witness$	11839
witnesses$	11839
wits$	9838 3479 3480 3481
witted$	11975 11976
woeful$	16983 4592 6282
woefully$	6282
wolf$	7878 14200 11781 11803
wolves$	14091 14889 14890 14891 15045 15047 11933
woman	11715
woman$	15125 15402 2842 9207 15427 15468 15473 15475 2914 9277 15490 15491 2938 15506 15507 15508 15514 2951 2952 2979 2980 2998 15579 3019 9386 15595 15611 9540 15958 15962 16106 16110 16111 16112 16113 16160 17871 17921 12083
women$	14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14843 8911 15125 15396 15397 15398 15399 15400 15401 15402 15405 2842 9205 15432 15434 15447 15448 15452 15466 15473 15474 15475 2911 15490 15491 15510 2951 2952 2969 2979 2980 2998 3003 15578 9384 15593 9391 15600 15601 15602 15603 15604 15605 15606 15607 15608 3047 15669 15670 15671 15672 15673 15674 15675 15712 15949 15950 15951 15952 15955 15960 16036 16050 16097 16102 3539 16106 16110 16111 16112 16113 3569 9936 9937 3582 3583 3584 3585 16160 3595 3596 3597 16272 16339 12079 12083
won$	12621
wonder$	12866 6661 6662 12869 12870 7345 7346 8157 8158
wondered$	7345 7346 8157 8158
wondering$	7345 7346 8157 8158
wonderred$	7345 7346 8157 8158
wonderring$	7345 7346 8157 8158
wonders$	7345 7346 8157 8158
wont$	3836 3837 3838 3839 3840 5867
wool$	12088
woolly$	6282
word$	7581 1222 7583 1224 14281 14762 17059 17090 11020
wore$	13322 13323 13324 13325 13326 1290 3665 3697 3707 3708 3709 3710 3711 3712 3713 3714 3715 3716 5822 5843
work	5232 12416
work$	192 194 195 6601 12808 6803 13115 570 571 572 573 574 575 576 577 578 7089 732 905 7405 13713 13714 13715 13716 13717 13718 14571 14580 14873 14966 8949 8964 8968 15176 15232 9061 9112 9428 9429 9430 9431 15647 15648 15850 15983 15984 15985 15986 15987 15988 15989 16341 16390 16396 10202 16410 10287 16513 16544 16550 16584 16585 16586 16597 16927 10921 4741 4895 11708 11816 5666 12227 12235 12283
worked	11335 5129
worked$	570 571 572 573 574 575 576 577 578 7089 732 905 16542 16570 16571 16572 16573 16574 17541 17668 5344 12236
worker	17757
worker$	12897 12938 13216 14439 14579 15870 16100 16371 16457 10524 10529 10530 4179 10566 10567 17153 10965 10974 17220 17221 4806 17754 5189 17856 11656 17909 11817 5952 12558
workers$	12897 12938 13216 7588 14439 8371 14579 14584 14913 8730 15263 15318 15319 15320 15321 3103 3104 3105 3106 3107 3309 3311 16100 16101 16371 16457 10300 10301 10303 10304 10342 10343 10344 10524 10529 10530 4179 17153 10974 17220 17221 4806 11817 11920
working$	570 571 572 573 574 575 576 577 578 7089 732 905 7405 8965 9416 15646 15652 16389 16584 16585 16586 17281 17727 12235 12315 6129 6156
workked$	7089 732
workking$	7089 732
works$	570 571 572 573 574 575 576 577 578 7089 732 905 15983 15984 15985 15986 15987 15988 15989 15990 9785 9786 16548 12236
workshop$	192 194 195
workshops$	192 194 195
workshy$	6250
world$	14160 14354 14373 14374 14375 14376 14377 14378 14379 14380 8900 8901 8902 15364 15365 15366 15367 15368 15369 15370 15384 15431 15564 9778 15994 9910 9916 16154 5705 5706
worldly$	2802 2824 3252 3253 3254 3255 3285 3540 3610 5707 6258
worn$	13327 13344 13345 13346 13358 17404 11203 12183
worr	5168 5243 5278
worried$	9417 9418 9419 15626 15627 15628 9423 9424 15877 15878 9673 10893 4625
worries$	14612 14613 14614 14615 9426 15633 9710 9711 12295
worry$	9417 9418 9419 15626 15627 15628 9423 9424 15866 15875 15878 9673 15903 15915 15933 15934 9729 12295
worrying$	15182 15183 15184 15185 15186 15187 15188 15189 15190 5648 5650
worse$	7290 13694 15710 15711 15841 9636 17044 17045 12097
worship$	697 698 699 700 701
worshiped$	697 698 699 700 701
worshiping$	697 698 699 700 701
worshipped$	697 698 699 700 701
worshipping$	697 698 699 700 701
worships$	697 698 699 700 701
worst	17621
worst$	12934 12935 13435 7253 7309 8578 2221 2229 2413 15102 15140 5572 5606 5650 6011
worth$	14603 15118 15119 4661
worthless$	6250
would	4673
would$	282 6653 6659 415 781 783 784 7145 13352 787 788 789 790 791 797 7158 7177 7178 13386 7189 948 1638 8036 1815 1817 8216 8267 2206 2302 15461 15483 3057 9422 3221 3273 3483 9845 9846 3823 3841 3842 3843 3854 3855 3856 16476 16482 10307 16530 3970 10456 16664 16665 4107 4108 10639 10640 10641 11053 4696 4977 5868 5872 5886
wound$	2159 2160
wrap	17919
wrap$	15894 11693
wraps$	13612 15149 11693 11733 11991
wreak$	5552
wreaked$	5553
wreaking$	5551
wreck$	13876 5456
wrecked$	5456
wrecking$	13880 5456
wreckked$	5456
wreckking$	5456
wrecks$	5456
wrist$	17725 17764 17765
wrists$	17725 17764
writ	12517
write$	16899 4470 4740 4784 17808 5536 5537
writing$	4473 4784
written$	4451 4472 5222
wrong$	6503 6504 177 178 179 180 181 182 183 6680 12934 12935 6814 6815 6816 13116 13807 7604 1447 7837 14046 7850 7886 7891 14110 8144 14515 14518 14588 14680 14700 14705 14706 14707 8857 15282 15481 15482 3074 3075 3076 3077 3078 3079 16003 9798 16848 16849 16862 16962 17103 17104 17154 17155 10962 5364 5468 5569 11942 5595 6236
wrote$	4471
xanax	11532 11539
xanax$	17738 17745
y$	15503
year	11601
year$	7039 7068 7069 14784 14785 14786 14787 14818 8615 14822 15037 15038 15040 15396 15397 15398 15399 15400 15401 15407 9230 15618 16104 3625 3628 3630 17798 17805 11601 17807 12079 12308 6148 12519
years$	14822 15390 15391 15392 15393 15477 15478 15479 15480 15517 15518 15519 2981 15618 9866 12308 6148 12519
yes$	14175 14181 7978
yesterday$	15998
yet$	6584 4574 10954
yield	5971
yielde	11335
yielded$	17541
yjs	11697 11698 11704
yjs$	17903 17904 17910 6198
yob$	14867 6221
yobbish$	5650 6221
yobbo$	6221
yobbos$	6221
yobs$	14867 14889 14890 14891 6221
yoi	6197
yoi$	12557
yos	11704
yos$	17910 6198
yot	11697 11698 11704
yot$	17903 17904 17910 6198
you$	300 301 302 1395 1403 2881 3103 3104 3105 3106 3107 3485 3902 3903
young	11715
young$	396 464 836 940 961 2184 8568 8570 8587 8591 8708 8709 2383 15062 15088 15089 15090 15091 2551 8919 15194 8992 8993 15222 15223 15224 15225 15226 15227 15241 2686 2687 2688 2689 9051 15560 2995 2996 2997 9433 9451 15997 9844 9900 16107 16108 16109 3576 3577 9954 3599 9960 9961 9962 9963 9964 9965 3623 16189 16192 3702 3752 3753 10295 10495 10682 10818 10819 10828 10837 10889 10940 10942 11000 11027 11042 17335 11140 11168 17380 17417 11212 4855 4856 17431 17432 17434 11260 17475 4923 4937 11309 17521 4962 17539 17542 17547 11372 11382 11383 17602 11403 11406 17614 5050 17621 5056 5074 17661 11461 17673 11472 5114 17685 17697 17707 11573 17921 5391 5506 5509 5519 5557 12004 12052 5730 5773 6006 12390 12395 12403
younge	5974
younger$	8165 8173 8516 8517 8526 8527 8528 8529 8601 2243 14827 14828 14829 14830 14831 14832 14833 14834 14835 14836 14837 14838 14841 14842 14845 14846 15133 15134 15302 16090 16093 11732
youngers$	17275 17485
youngster$	2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 12004
youngsters$	2383 15059 15088 15089 15090 15091 15194 15222 15223 15224 15225 15226 15227 15238 11732 12004
youth	6014 6191
youth$	2383 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 3623 16189 16192 16195 16196 16457 4177 4178 4606 11059 4892 17619 11545 11549 11697 11698 5343 11704 11850 5506 11868 5509 12004 12082 12134 5775 6006 6184 6191 6197
youths$	14773 14775 2383 15059 15088 15089 15090 15091 15194 15197 15222 15223 15224 15225 15226 15227 15238 16189 16192 4892 17619 17653 11850 11868 12004 12082 5775 6267
yp	11027 11042 11050 17298 17335 11140 11168 17380 17389 17411 17414 17417 11212 17419 4855 4856 17431 17432 17434 17475 4937 17539 17542 17547 11354 11372 17602 11403 11406 17614 5050 17621 5056 5074 17661 17673 11472 17685 17697 17707 5183 11567 5225 5248 11609 5261 11630 17841 17875 5316 5318 11679 11687 17901 5349 6014 12379 12390 12395 12498
yp$	5474
yp1$	5473
yp2$	5473
yp3$	5473
yp4$	5473
yp5$	5473
yp6$	5473
yro	6197
yro$	12557
zero$	8875 4010 10696 5946 6048
zits$	12193
zone$	17544 11441
zones$	17544 11441
