"""English words that tell what a paragraph is about."""

from collections.abc import Mapping

from bot.extract.lexicon.topics import Words

# Turns of phrase that only look like words of a topic.
PASSING = """
    press service, press secretary, press release, press conference, news agency, play a role, plays a role,
    played a role, party to, parties to, third party, third parties, birthday party, river bank, banks of
    the, bank of the river, in the field of, field of, fields such as, in light of, took place, takes place,
    take place, general director, general manager, general public, in general, trial and error, balance of
    power, state of the art, foot the bill, free of charge, in charge of, person in charge, oil painting, of
    course, course of, training of, trained/, on the air, lead role, right away, storm of applause, office
    space, school of thought, mobile phone, public opinion, art of, customs and traditions, second half,
    first half, plants a, planted a, train of thought, social media, social network
"""

WORDS: Mapping[str, Words] = {
    "central-asia": Words(
        """
        central asia, c5/, five central, countries of the region, the region's countries, the five
        countries, five presidents, three presidents, four presidents
        """,
        "regional cooperation, consultative meeting, neighbours/, turan",
    ),
    "kazakhstan": Words(
        """
        kazakh, akorda, astana, almaty, shymkent, karaganda, karagandy, aktobe, atyrau, aktau, uralsk, oral
        region, kostanay, kostanai, pavlodar, petropavl, kokshetau, semey, semei, ust kamenogorsk, oskemen,
        taraz, kyzylorda, qyzylorda, turkistan, turkestan, taldykorgan, konaev, qonaev, zhezkazgan,
        temirtau, ekibastuz, balkhash, zhanaozen, ridder, kentau, baikonur, baiqonyr, baikonyr, khorgos,
        akmola, zhambyl, zhetysu, zhetisu, ulytau, mangystau, mangistau, abai region, abay region, burabay,
        borovoe, medeu, shymbulak, kazmunaygas, kazatomprom, air astana, kashagan, tengiz
        """,
        "tenge, akim/, akims, akimat, mazhilis, majilis, maslikhat, kyuis, dombra, nauryz, qazaq",
    ),
    "kyrgyzstan": Words(
        """
        kyrgyz, kirghiz, bishkek, jogorku kenesh, zhogorku kenesh, issyk kul, osh/, jalal abad, batken,
        naryn, talas region, tokmok, karakol
        """,
        "soms/, som/, manas/",
    ),
    "tajikistan": Words(
        """
        tajik, dushanbe, khujand, khatlon, pamir, gorno badakhshan, badakhshan, sughd, rogun, khorog, isfara
        """,
        "somoni",
    ),
    "turkmenistan": Words(
        "turkmen, ashgabat, arkadag, awaza, avaza, people's council, galkynysh",
        "manat",
    ),
    "uzbekistan": Words(
        """
        uzbek, tashkent, samarkand, bukhara, khorezm, fergana, ferghana, andijan, namangan, karakalpak,
        nukus, muynak, moynaq, sirdarya, syrdarya region, navoi, termez, khiva, urgench, kashkadarya,
        surkhandarya, oliy majlis
        """,
        "soum, mahalla, hokim, khokim",
    ),
    "russia": Words(
        "russia, kremlin, moscow, state duma, duma/, roscosmos, roskosmos",
        "petersburg, kazan/, tatarstan, siberia, orenburg, omsk, novosibirsk, rouble, ruble",
    ),
    "china": Words(
        "china, chinese, PRC/, beijing, xinjiang, hong kong, taiwan",
        "shanghai/, xi'an, urumqi, yuan",
    ),
    "usa": Words(
        """
        US/, USA/, united states, america/, american, washington, white house, pentagon, state department, U
        S/
        """,
        "new york, california, texas, chicago, los angeles, congressman, congressmen",
    ),
    "europe": Words(
        """
        europe, EU/, UK/, eurozone, brussels, britain, british, united kingdom, england, scotland, wales/,
        germany, german/, germans, french, italy, italian, spain, spanish, portugal, portuguese,
        netherlands, dutch, belgium, belgian, luxembourg, switzerland, swiss, austria/, austrian, poland,
        czech, slovak, sloven, hungar, romania, bulgaria, greece, greek, croatia, serbia, finland, finnish,
        sweden, swedish, norway, norwegian, denmark, danish, iceland, ireland, irish, estonia, latvia,
        lithuania, cyprus, malta/, OSCE/, moldova, albania, montenegro, bosnia, polish/, france/
        """,
        """
        paris, london, berlin, rome/, madrid, vienna, geneva, prague, warsaw, budapest, dublin, helsinki,
        euro/, euros/
        """,
    ),
    "turkey": Words(
        """
        türkiye, turkiye, turkey, turkish, ankara, organization of turkic states, organisation of turkic
        states, turkic states
        """,
        "istanbul, antalya, turkic, lira",
    ),
    "ukraine": Words(
        "ukrain, kyiv, kiev",
        "kharkiv, odesa, odessa, donbas, donetsk, luhansk, chernihiv, lviv, kherson, zaporizhzhia, hryvnia",
    ),
    "middle-east": Words(
        """
        middle east, iran, tehran, israel, palestin, gaza, iraq, syria, lebanon, lebanese, jordan/,
        jordanian, saudi, UAE/, emirates, emirati, qatar, kuwait, bahrain, oman/, omani, yemen, persian
        gulf, gulf states, the gulf, arab states, arab league, egypt
        """,
        "dubai, abu dhabi, riyadh, doha, arab, hamas, hezbollah",
    ),
    "elsewhere": Words(
        """
        japan, tokyo, korea, seoul, india/, delhi, pakistan, afghan, kabul, taliban, mongol, vietnam,
        malaysia, singapore, indonesia, thailand, thai/, philippin, myanmar, nepal, bangladesh, sri lanka,
        australia, canada, canadian, brazil, argentin, mexic, chile/, cuba, venezuel, colombia, africa,
        nigeria, kenya, ethiopia, morocc, azerbaijan, baku, armenia, yerevan, georgia/, georgian, tbilisi,
        belarus, minsk, sudan, peru/, indian/, indians/
        """,
    ),
    "diplomacy": Words(
        """
        ambassador, embass, diplomacy, diplomat, summit/, summits, foreign minister, foreign ministers,
        foreign ministry, foreign affairs, foreign policy, talks/, negotiat, credentials, official visit,
        state visit, working visit, on a visit, bilateral, multilateral, memorandum, memoranda, treaty,
        treaties, declaration, communique, intergovernmental, international organi, UN/, united nations,
        SCO/, CIS/, CICA/, OSCE/, CSTO/, EAEU/, eurasian economic union, general assembly, secretary
        general, strategic partner, delegation, consul/, consulate, consuls, good neighbour, good neighbor,
        friendship treaty, telephone conversation, phone call, by telephone with, visa free, heads of state,
        peace talks, mediat, sanction, two presidents, three presidents, the presidents, cooperation,
        humanitarian aid, accords, foreign minist, envoys, special envoy, joint communique, president meets,
        meets president, met president, received the ambassador, condolences, eurasian economic, heads of
        government, opens embassy, rapprochement, peace deal, peace plan, summit meeting, trilateral,
        convention/, conventions/, border treaty, three countries, joint declaration, signed a declaration,
        interparliament, consultations, normalis relation, peace agreement
        """,
        """
        visit, meeting, international, forum, partnership, friendship, joint statement, statement, both
        countries, two countries, two nations, sides/, welcom, invitation, visa, protocol, relations,
        border, sign/, signed, envoy, agree to, agree on, agreed to, agreed on, counterpart, agreement,
        meets, leader, joins, resolution, accord/, met/, talk/
        """,
    ),
    "government": Words(
        """
        government, appoint, dismissed, dismisses, steps down, stepped down, resign, decree, cabinet,
        reshuffle, civil servant, civil service, public service, public services, administrative reform,
        public administration, state of the nation address, extended meeting, town hall meeting, public
        reception, state counsellor, state counselor, deputy prime minister, chief of staff, one stop shop,
        e government, bureaucra, red tape, reports to residents, akim reports, executive order, new
        minister, takes office, took office, named minister, named governor, premiership, ministerial,
        reorganis, reorganiz, action plan, civil servants, governance, cabinet of ministers, ministry of,
        ombud
        """,
        """
        prime minister, minister/, ministers, ministry, deputy minister, vice minister, akim/, akims,
        akimat, governor, mayor, department, committee, agency, deputy head, instructed, ordered, state
        bodies, president, official/, officials, report to, reported to, authorities, restructur,
        ministries, spokesperson for the ministry
        """,
    ),
    "parliament": Words(
        """
        parliament, mazhilis, majilis, senate, senator, deputies, lawmaker, legislat, MP/, MPs, bill/,
        bills, draft law, first reading, second reading, amendment, election, elected, voter, voting,
        polling, ballot, referendum, political party, ruling party, opposition party, faction, maslikhat,
        upper house, lower house, candidate, jogorku kenesh, zhogorku kenesh, oliy majlis, duma, amanat, tax
        code, constitution, mps/, snap election, early election, presidential election, polls/, primaries,
        ratif
        """,
        """
        law/, laws, chamber, opposition, party/, parties, political, speaker, deputy/, vote, debate,
        congress/, majority/
        """,
    ),
    "economy": Words(
        """
        econom, GDP/, inflation, budget, trade, exports, exported, exporter, export/, imports, imported,
        import/, enterprise, entrepreneur, business, industr, manufactur, factory, factories, plant opens,
        price rise, prices rose, prices rise, price of, prices of, food prices, labour market, labor market,
        unemploy, jobless, consumer price, metallurg, machine building, small and medium, SME, monopol,
        antitrust, tariff, privatis, privatiz, procurement, special economic zone, WTO/, retail, duties,
        subsid, freight volume, throughput, cargo, traffic grows, tonnes, GDP, growth forecast, IMF, world
        bank, EBRD, adb/, recession, supply chain, e commerce, marketplace, workforce, job market, public
        debt, mining, miner/, gold mine, copper, steel, cement, aluminium, car maker, carmaker, assembly
        line, shopping, wholesale, free trade, invest/, invests/, invested/, investor, investment,
        investing/, takeover, acquisition, acquires, merger, profit, revenue, stake in, import ban, bazaar
        """,
        """
        price, market, growth, grew, per cent, percent, compan, goods, product, billion, wages, income,
        jobs, freight, tenge, volume, containers, million tonnes, customs/, consumer/, deal/, sale/, sales/,
        buyer, seller, producer, supplier, warehouse, shopkeeper
        """,
    ),
    "finance": Words(
        """
        bank/, banks, banking, banker, central bank, national bank, financ, currency, currencies, exchange
        rate, dollar, base rate, interest rate, rate cut, rate hike, key rate, tax/, taxes, taxation,
        taxpayer, VAT/, deposit, loan, mortgage, lender, lending, borrower, microfinance, shares/,
        shareholder, stock exchange, stock market, bourse, IPO/, bond/, bonds, eurobond, securities,
        national fund, sovereign fund, insurance, insurer, bankrupt, audit, treasury, cryptocurr, bitcoin,
        digital tenge, payment system, gold reserves, reserves, borrowing, repay, dividend, atm/, atms,
        microcredit, hedge, foreign exchange, forex, fiscal, tax code, levy, excise, credit rating, fintech,
        remittance, stablecoin, listing, share sale, share offering, public offering, bondholder, pension
        fund, pensions/, regulator approved, order book, pension/, private equity, venture capital,
        creditor, underwriter
        """,
        """
        tenge, money, account/, accounts, inflation, savings, transfer, monetary, credit, rouble, card/,
        cards, fund/
        """,
    ),
    "energy": Words(
        """
        energy, oil/, crude, oilfield, refiner, petrol, gasoline, diesel, natural gas, gas/, gas pipeline,
        gas swap, pipeline, electric, power plant, power station, power grid, power line, power cut, power
        outage, blackout, nuclear, uranium, renewable, solar, wind farm, wind power, wind turbine, wind
        park, hydropower, hydroelectric, hydro power, dam/, megawatt, gigawatt, kilowatt, MW/, GW/, kWh,
        reactor, heating, heat supply, fuel/, fuels, KEGOC, kazmunaygas, kazatomprom, OPEC, barrel,
        hydrogen, kashagan, karachaganak, tengiz, LNG, CPC, oil output, petrochem, oil price, oil prices,
        oil export, hydrocarbon, drilling, substation, transformer, power generation, battery storage,
        thermal power, heat and power, biofuel, rosatom, outage, gasif, gas supply, gas export, coal/,
        brent/, boiler/, boilers/
        """,
        "power/, station, pipe, capacity, grid, turbine, tariff, consumption, volumes, generator",
    ),
    "agriculture": Words(
        """
        agricultur, farm/, farms, farmer, farming, farmland, agrarian, agro, harvest, crop/, crops, sowing,
        sown, sow/, grain/, wheat, barley, rice/, cotton, oilseed, seed/, seeds, vegetable, potato, onion,
        sugar beet, fruit, apple orchard, orchard, apples, greenhouse, livestock, cattle, cow/, cows, sheep,
        shepherd, horse breed, horses, camel, poultry, meat, beef, dairy, milk, fish farm, fodder, hay/,
        irrigation, irrigated, fertilis, fertiliz, combine harvester, tractor, elevator operators, food
        supply, food security, flour, miller, bread, veterinar, foot and mouth, locust, pasture, beekeep,
        honey, melon, watermelon, corn/, maize, sunflower, rapeseed, soy/, soybean, grape, vineyard, sugar/,
        eggs, goats, pigs, pork, mutton, lamb/, wool, drip irrigation, herd/, herds, herder, drought hit
        farm, ploughing, plowing, arable, agribusiness, agritech, apricot, walnut, fisher farm, rice,
        silkworm, beekeeper, apiary, hive/, hives/, cheese, orchards, grower, growers, agronomist, sown
        area, flock/, flocks/
        """,
        "hectare, field/, fields, yield, storage, subsid, food/",
    ),
    "transport": Words(
        """
        transport, highway, motorway, railway, rail/, railroad, train/, trains, locomotive, wagon, airport,
        airline, air service, air link, flight/, flights, aircraft, aeroplane, airplane, plane/, planes,
        aviation, logistic, corridor, trans caspian, middle corridor, freight, road repair, road
        construction, new road, toll road, road/, roads, bridge/, bridges, bus/, buses, taxi, metro/,
        subway, LRT, tram/, trams, trolleybus, ferry, ferries, port/, ports, shipping, vessel, lorry,
        lorries, truck, container, driver, traffic, tunnel, flyarystan, SCAT, air astana, passenger,
        electric vehicle, runway, kazavtozhol, scooter, berth, light rail, pilots, airfield, air cargo, rail
        link, rail freight, road safety, car park, parking, motorcycle, commuters, rolling stock, high speed
        rail, bypass, interchange, ring road, low cost carrier, seaport, dry port, border checkpoint,
        customs clearance, charter flight, boeing, airbus, transit/
        """,
        "cargo, route, ticket, car/, cars, kilometre, journey, ship/, ships, border crossing, pilot, jet/",
    ),
    "water-ecology": Words(
        """
        water resources, water management, water shortage, water level, water technolog, water supply,
        drinking water, water saving, wastewater, irrigation water, aral, caspian sea level, caspian is,
        shrinking caspian, the caspian, lake balkhash, lake/, lakes, river/, rivers, glacier, glaciolog,
        climate, ecolog, environment, nature reserve, nature/, national park, conservation, pollut,
        emission, waste/, garbage, landfill, forest, tree planting, trees, saplings, seedling, saxaul,
        wildlife, saiga, caspian seal, seals, snow leopard, tiger, sturgeon, species, red book, biodivers,
        desertif, drought, greenhouse gas, carbon, air quality, smog, syr darya, amu darya, irtysh, ural
        river, transboundary, hydrolog, poach, ecosystem, soil, reservoir, migratory bird, flamingo, salt
        storm, seabed, caspian sea, caspian/, population of saiga, wolves, wolf/, bears, eagle/, eagles,
        argali, kulan, fauna, flora, sewage, treatment plant, groundwater, aquifer, spring water, ocean,
        global warming, rewilding, tugai, steppe/, wetland, fish stocks, fish die, deforest, logging,
        natural park, clean air, recycling, plastic, pesticide, overfishing, salinity, river water,
        meltwater, floodplain, irrigation canal, water cut, dried up, drying up, fishermen, fisherman,
        recycl, snowpack, biologist
        """,
        """
        water, sea/, green, birds, bird/, fish/, desert, snow, rain, canal, plants, air/, monitoring, salt/,
        ice/, catch/, dam/, pond
        """,
    ),
    "emergency": Words(
        """
        emergenc, fire/, fires, wildfire, blaze, firefighter, rescue, flood, mudflow, landslide, avalanche,
        earthquake, tremor, aftershock, quake, magnitude, seismic, blizzard, snowstorm, storm/, storms,
        storm warning, hurricane, tornado, downpour, accident, crash, collision, explosion, exploded, blast,
        killed, deaths, death toll, injured, victims, evacuat, drown, carbon monoxide, poisoning, collapse,
        rubble, debris, severe weather, weather, forecaster, black ice, fog/, frost, heatwave, hail/,
        lightning, disaster, stranded, search operation, search and rescue, overturn, derail, capsized,
        snowfall, sirens, plane crash, helicopter crash, state of emergency, natural disaster, casualties,
        fatal, survivors, trapped, traps, shakes/, burned, burnt, burns, gutted, swept away, mudslide, heat
        wave, cold snap, firefighting, epicentre, epicenter, emergency landing, gas leak, gas explosion,
        burst bank, burst its banks, sandbag, avalanches, missing hiker, burning, ablaze, rescuer,
        seismolog, dust storm, wreck
        """,
        """
        danger, snow, rain, wind/, winds, helicopter, damage, warning, threat, cracks, aid/, night in the
        street, died, missing, alarm, shook, smoke/, flames
        """,
    ),
    "law-crime": Words(
        """
        court/, courts/, courtroom, judge, trial, verdict, sentence, jail, prison, prosecut, police,
        investigators, investigation, crime, criminal, corrupt, bribe, anti corruption, theft, stole, thief,
        thieves, robbery, robbed, murder, killer, rape/, fraud, scam, swindl, financial pyramid, ponzi, drug
        traffick, narcotics, drugs seized, smuggl, suspect, accused, charged with, charges, defendant,
        pleaded, guilty, detention, detained, arrest, lawyer, attorney, plaintiff, lawsuit, sue/, sued,
        appeal court, will appeal, KNB, fine/ of, fined, embezzl, offence, offense, law enforcement,
        interior ministry, illegal, wanted list, hacker, leak, data breach, extort, forged, forging,
        forgery, counterfeit, money laundering, supreme court, constitutional court, convicted, conviction,
        acquitted, amnesty, pardon, extradit, gambling, bookmaker, torture, shooting, gunman, stabbing,
        raid/, raids, raided, seized, confiscat, notary, rapist, blackmail, gang/, gangs, traffickers,
        trafficking, cartel, upholds, jury, inmate, warden, custody, probe/, interpol/, acquit, house
        arrest, prosecutor, investigator, stealing, stolen, burglar, kidnap, ransom, fugitive, appeals
        court, plea/, sentenced, bribery, tribunal
        """,
        """
        case/, cases, article of, evidence, witness, complaint, inspector, losses, violation, appeal,
        scheme, law/, justice/
        """,
    ),
    "security": Words(
        """
        army, armed forces, military, defence, defense, troop, soldier, border guard, border service, border
        security, extremis, war/, warfare, battle, missile, air strike, airstrike, shelling, bomb, weapon,
        arms/, ammunition, joint exercise, exercises/, drills, manoeuvres, maneuvers, peacekeep, general
        staff, national guard, national security, security council, NATO/, CSTO/, conscript, training
        ground, tank/, tanks, front line, ceasefire, truce, mobilis, mobiliz, nuclear weapon, cyberattack,
        cyber attack, cybersecurity, conflict, invasion, landmine, mine clearance, sapper, draft/ begins,
        servicemen, border clash, clashes, clash/, gunfire, hostage, insurg, militant, terror, drone, air
        defence, air defense, navy, warplane, fighter jet, paratroop, arms deal, nuclear test, martial law,
        wars/, border treaty, border agreement, border deal, delimit, demarcat, border dispute, patrols,
        frontier guard, counterterror, gunmen
        """,
        """
        security, peace, border, attack, intelligence service, threat, unit/, units, exercise, officers,
        spy/, spies/, border/, borders/, patrol, checkpoint, fighting
        """,
    ),
    "education": Words(
        """
        school, education, teacher, pupil, student, undergraduate, postgraduate, university, universities,
        college, lycee, gymnasium, kindergarten, preschool, unified national test, grant/, grants, graduate,
        textbook, lesson, lecture, scholarship, subject olympiad, rector, professor, dormitory, classroom,
        curriculum, campus, tuition, first bell, academic year, bolashak, edtech, learners, enrol, tutors,
        tutor/, headteacher, diploma/, diplomas, bachelor, master s, phd, PISA, literacy, vocational,
        apprentic, homework, lyceum, academy of education, exam/, exams/, examination/, examinations/
        """,
        "learn, teach, taught, children, course/, courses, class/, classes, faculty, young, principal/",
    ),
    "health": Words(
        """
        health, doctor, physician, medic, clinic, patient, disease, illness, epidemic, pandemic, virus,
        infection, vaccin, measles, flu/, influenza, coronavirus, COVID, tuberculosis, cancer, oncolog,
        tumour, tumor, diabetes, stroke/, heart attack, surgeon, surgery, transplant, organ donor, blood
        donor, drug prices, pharmac, treatment, nurse, paramedic, ambulance, perinatal, maternity,
        childbirth, newborn, premature bab, sanatorium, WHO/, sanitary, epidemiolog, psycholog, psychiatr,
        cardio, paediatr, pediatr, intensive care, diagnosis, screening, insulin, dentist, midwife,
        obstetric, symptom, outbreak, quarantine, contagious, mortality, tobacco, vaping, smoking,
        polyclinic, therapy, rehabilitat, heart transplant, antibiotic, mental health, drug shortage,
        hospital/, hospitals/, immunis, immuniz, immunity, ophthalmolog, prosthe, palliative, cataract,
        outpatient, health minist, cardiologist, midwives, epidemiologist, blood bank, medication, medicines
        """,
        """
        care/, mother, baby, babies, twins, blood, vitamin, remote districts, treat/, treated/, treatment,
        diet/
        """,
    ),
    "science-tech": Words(
        """
        science, scientist, scientific, researcher, laborator, academy of sciences, spacecraft, cosmonaut,
        cosmodrome, satellite, astronaut, orbit, rocket, artificial intelligence, AI/, IT/, digital, neural
        network, algorithm, programmer, software, developer, start up, startup, innovat, robot, drone/,
        drones, app/, apps, application/, gadget, smartphone, phones/, 5G, data centre, data center, data
        centers, microchip, chips, semiconductor, astana hub, egov, blockchain, biotech, genetic,
        archaeolog, physicist, chemist, biologist, astronom, telescope, patent, inventor, invented,
        invention, hackathon, language model, machine learning, handwrit, goes online, supercomput, quantum,
        nanotech, palaeontolog, paleontolog, dinosaur, cosmos, lunar, rover, chatbot, AI ministry, e
        government portal, coding, coder, cyber/, data scientist, engineers develop, saka gold, genome, dna/
        """,
        """
        research, space/, study, online, platform, device, data/, experiment, discovery, download, machine,
        engineer, test/, tests, technolog, internet
        """,
    ),
    "society": Words(
        """
        social, society, demograph, population, census, birth rate, birthrate, migration, migrant, resettle,
        welfare, benefits, allowance, disabilit, disabled, large famil, orphan, marriage, divorce, domestic
        violence, gender, women's rights, human rights, rights activist, ombudsman, religio, mosque, imam,
        mufti, hajj, ramadan, kurban ait, church, believers, state language, kazakh language, language
        policy, latin script, latin alphabet, volunteer, charit, donation, youth, pensioner, elderly,
        nursing home, housing, NGO, NGOs, civil society, assembly of people, ethnic, survey, poll/, everyday
        life, refugees, homeless, humanitarian aid, muslim, eid/, prayer, pilgrim, priest, orthodox,
        christmas, inclusion, inclusive, adoption, foster, veterans, ageing, aging, equality, violence
        against, rally/, rallies, protest, diaspora, compatriots, repatriat, poverty, low income, living
        wage, rent/, rents, tenants, loneliness, seniors, demonstrators, demonstration/, demonstrations/,
        easter/, retiree, sociolog, young people, emigrat, depopulat, wedding, bullying, orphanage,
        centenarian, moved away, newlyweds, way of life
        """,
        """
        resident, citizen, parents, women, children, family, village, mother, neighbour, donated,
        journalist, media/, community, apartment, flats, families, grandmother, grandfather, daughter,
        villager, villages, granddaughter, grandson
        """,
    ),
    "culture": Words(
        """
        culture, cultural, art/, arts/, theatre, theater, play opens, premiere, director of the film, actor,
        actress, cinema, film, movie, tv series, concert, song, singer, kyui, dombra, kobyz, orchestra,
        conductor, opera/, operas/, ballet, dance, ensemble, choir, music, composer, conservator, festival,
        museum, gallery, artist, painter, painting, sculpt, mausoleum, monument, heritage, UNESCO,
        literature, literary, writer, novel/, novels, novelist, poem, aitys, epic/, book/, books, library,
        libraries, nauryz, holiday, costume, yurt/, craft, jeweller, jeweler, blacksmith, embroider,
        petroglyph, artefact, artifact, archive, restorer, restored painting, excavat, felt maker, rehears,
        perform/, performs, performer, sings, show opens, displays, touring, fashion, designer, chronicle,
        historian, fairy tale, storytell, bard/, akyn, zhyrau, animated, cartoon, exhibit, curator,
        choreograph, cannes, venice film, oscar, berlinale, carpet weav, screening, screenplay,
        screenwriter, biennale, folk, cuisine, dastarkhan, poet/, poets/, poetry, ethnograph, folklore,
        manuscript, calligraph, violin, cellist, pianist, soloist, symphony, documentary, handicraft,
        weaver, pottery, potter/, storyteller
        """,
        """
        audience, stage/, tradition, tourism, tourist, ancient, restored, history, historic, prize, award,
        national dress, eagle hunter, celebrat, anniversary, performance, performed, producer, director/,
        tour/, on display, on show, collection/
        """,
    ),
    "sport": Words(
        """
        sport, champion, tournament, olympic, paralympic, gold medal, silver medal, bronze medal, medal,
        football, soccer, boxing, boxer, wrestling, wrestler, judo, sambo, taekwondo, karate, weightlift,
        athletics, marathon, swimmer, swimming, cycling, cyclist, chess, tennis, volleyball, basketball,
        hockey, speed skat, figure skat, skier, skiing, biathlon, gymnast, kokpar, horse race, national
        team, coach, match/, matches/, semi final, semifinal, quarter final, quarterfinal, knockout, UFC,
        MMA, WBC, ITF, ATP, WTA, FIFA, UEFA, premier league, world cup, asian cup, stadium, bout/, bouts/,
        opponent, scored, world nomad games, asian games, grand slam, grandmaster, athlete, striker,
        goalkeeper, draw with, golds, silvers, podium, seeded, semi finals, finalist, ice hockey,
        heavyweight, welterweight, featherweight, archer, fencing, triathlon, rally driver, doping, playoff,
        play off, wimbledon, roland garros, australian open, us open, grand prix, mountaineer, climber, fc/,
        derby, referee, kickbox, qualifier, qualifying, handball, penalty shoot, fans/, fan zone, medallist,
        medalist, squad, tatami, sparring, relay
        """,
        """
        bronze, win/, victory, lost, competition, team, game/, games, player, goal/, goals/, cup/, round/,
        seconds, record, points, draw/, reaches final, final/, finals, title/, club/, won/, wins/
        """,
    ),
}
