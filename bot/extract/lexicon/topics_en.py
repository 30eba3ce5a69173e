"""English words that tell what a paragraph is about."""

from collections.abc import Mapping

from bot.extract.lexicon.topics import Words

# Turns of phrase that only look like words of a topic.
PASSING = """
    central asian country/, central asian nation/, central asian republic/, central asian state/,
    familiar with the talks, familiar with the negotiations, familiar with the matter,
    press service, press secretary, press release, press conference, news agency, play a role, plays a role,
    played a role, party to, parties to, third party, third parties, birthday party, river bank, banks of
    the, bank of the river, in the field of, field of, fields such as, in light of, took place, takes place,
    take place, general director, general manager, general public, in general, trial and error, balance of
    power, state of the art, foot the bill, free of charge, in charge of, person in charge, oil painting, of
    course, course of, training of, trained/, on the air, lead role, right away, storm of applause, office
    space, school of thought, mobile phone, public opinion, art of, customs and traditions, second half,
    first half, plants a, planted a, train of thought, social media, social network, loan book, order book,
    keeps the books, kept the books, book value, open the book, books were, novel coronavirus, clinical
    trial, trial run, trial flight, trial period, tennis court, basketball court, conflict of interest,
    title defence, opened fire, open fire, under fire, collapse of the soviet, soviet collapse, shakes
    hands, shakes up, shook hands, road map, to train, train teachers, train specialists, train doctors,
    train staff, business environment, investment environment, security environment, political environment,
    learning environment, business climate, investment climate, political climate, nature of, in nature,
    waste of time, mineral deposit, oil deposit, gold deposit, gas deposit, deposits of, account for,
    accounts for, accounted for, take into account, taken into account, on account, on loan, grew up, grow
    up, growing up, tax declaration, customs declaration, utility bill, electricity bill, heating bill, gas
    bill, energy bill, water bill, candidate of, doctor of, lessons learned, learned a lesson, lesson for,
    in talks to, in talks with, in talks over, commercial negotiat, on board, board of directors,
    supervisory board, board member, sits on the board, at the heart, heart of, by heart, plays in, plays a,
    in the wake, wake of, set up, sets up, setting up, in terms, light of, come to light, case of, in case,
    in many cases, in some cases, in this case, raise awareness, point of view, points out, pointed out,
    points to, on the ground, state television, state tv, in the air, record high, record low, team up,
    teamed up, lead the way, by the way, along the way, on the way, field trip, goal of, goals of, the goal
    is, our goal, win win, bird s eye, shared with, shares with, shares a border, share a border, the stage,
    at this stage, first stage, second stage, next stage, final stage, early stage, in stages, stage of,
    pave the way, paved the way, paves the way, talks to families, talks about, talks to us, talks to
    people, talks to the
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
        borovoe, medeu, shymbulak, kazmunaygas, kazatomprom, air astana, kashagan, tengiz, tokayev, kassym
        jomart, kasym zhomart, semipalatinsk, ayagoz, zaisan, arkalyk, zhitikara, shakhtinsk, zharkent,
        zhanatas, kulsary, fort shevchenko, beineu, khromtau, atbasar, kazaly, qosshy, kosshy, kordai,
        saryagash, talgar, kaskelen, charyn, kolsai, altyn emel, kazzinc, kazpost, qazaq, altai tarbagatai,
        lake balkhash, turksib, ktz, KTZ, samruk
        """,
        """
        tenge, akim/, akims, akimat, mazhilis, majilis, maslikhat, kyuis, dombra, nauryz, oblast, astana hub
        """,
    ),
    "kyrgyzstan": Words(
        """
        kyrgyz, kirghiz, bishkek, kabar/, jogorku kenesh, zhogorku kenesh, issyk kul, osh/, jalal abad,
        batken,
        naryn, talas region, tokmok, karakol, japarov, zhaparov, uzgen, cholpon ata, balykchy, kumtor
        """,
        "soms/, som/, manas/, chui, chuy",
    ),
    "tajikistan": Words(
        """
        tajik, dushanbe, khujand, khatlon, pamir, gorno badakhshan, badakhshan, sughd, rogun, khorog,
        isfara, rahmon/, emomali, vakhsh, istaravshan, penjikent, panjakent, bokhtar, kulob, soghd
        """,
        "somoni",
    ),
    "turkmenistan": Words(
        """
        turkmen, ashgabat, arkadag, awaza, avaza, people's council, galkynysh, berdimuhamedov,
        berdymukhamedov, dashoguz, lebap, balkan province, mary province
        """,
        "manat",
    ),
    "uzbekistan": Words(
        """
        uzbek, tashkent, samarkand, bukhara, khorezm, fergana, ferghana, andijan, namangan, karakalpak,
        nukus, muynak, moynaq, sirdarya, syrdarya region, navoi, termez, khiva, urgench, kashkadarya,
        surkhandarya, oliy majlis, mirziyoyev, mirziyoev, jizzakh, jizzax, gulistan/, shahrisabz, zarafshan,
        kokand, margilan, syrdarya, surkhandaryo
        """,
        "soum, mahalla, hokim, khokim, bekabad",
    ),
    "russia": Words(
        """
        russia, kremlin, moscow, state duma, duma/, roscosmos, roskosmos, putin/, tatarstan, dagestan,
        chechn, novosibirsk, omsk/, orenburg, yekaterinburg, chelyabinsk, st petersburg, saint petersburg,
        astrakhan, samara/, siberia, gazprom, rosneft, rosatom, lavrov
        """,
        "petersburg, kazan/, rouble, ruble, volgograd, saratov, vladivostok, soviet",
    ),
    "china": Words(
        """
        china, chinese, PRC/, beijing, xinjiang, hong kong, taiwan, xi jinping, uyghur, uighur, guangzhou,
        shenzhen
        """,
        "shanghai/, xi'an, urumqi, yuan, chengdu, chongqing, wuhan",
    ),
    "usa": Words(
        """
        US/, USA/, united states, america/, american, washington, white house, pentagon, state department, U
        S/, trump/, biden/, alaska
        """,
        """
        new york, california, texas, chicago, los angeles, congressman, congressmen, san francisco, florida,
        boston
        """,
    ),
    "europe": Words(
        """
        europe, EU/, UK/, eurozone, brussels, britain, british, united kingdom, scotland, wales/, germany,
        german/, germans, french, italy, italian, spain, spanish, portugal, portuguese, netherlands, dutch,
        belgium, belgian, luxembourg, switzerland, swiss, austria/, austrian, poland, czech, slovak, sloven,
        hungar, romania, bulgaria, greece, greek, croatia, serbia, finland, finnish, sweden, swedish,
        norway, norwegian, denmark, danish, iceland, ireland, irish, estonia, latvia, lithuania, cyprus,
        malta/, OSCE/, moldova, albania, montenegro, bosnia, polish/, france/, macron, von der leyen,
        vatican, holy see, council of europe, balkans, schengen, european commission, england/
        """,
        """
        paris, london, berlin, rome/, madrid, vienna, geneva, prague, warsaw, budapest, dublin, helsinki,
        euro/, euros/, rotterdam, munich, frankfurt, barcelona, milan/, venice, hamburg, bonn/, copenhagen,
        oslo/, stockholm, lisbon, athens
        """,
    ),
    "turkey": Words(
        """
        türkiye, turkiye, turkey, turkish, ankara, organization of turkic states, organisation of turkic
        states, turkic states, erdogan, erdoğan, turkic council
        """,
        "istanbul, antalya, turkic, lira, izmir",
    ),
    "ukraine": Words(
        "ukrain, kyiv, kiev, zelensk, kharkiv, kherson, donbas, zaporizhzhia, odesa",
        "odessa, donetsk, luhansk, chernihiv, lviv, hryvnia",
    ),
    "middle-east": Words(
        """
        middle east, iran, tehran, israel, palestin, gaza, iraq, syria, lebanon, lebanese, jordan/,
        jordanian, saudi, UAE/, emirates, emirati, qatar, kuwait, bahrain, oman/, omani, yemen, persian
        gulf, gulf states, the gulf, arab states, arab league, egypt, netanyahu, beirut, damascus, baghdad,
        jerusalem, hezbollah, hamas/, houthi, aleppo, gulf countries
        """,
        "dubai, abu dhabi, riyadh, doha, arab",
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
        friendship treaty, telephone conversation, by telephone with, visa free, heads of state, peace
        talks, two presidents, three presidents, the presidents, humanitarian aid, accords, foreign minist,
        envoys, special envoy, joint communique, president meets, meets president, met president, received
        the ambassador, condolences, eurasian economic, heads of government, opens embassy, rapprochement,
        peace deal, peace plan, summit meeting, trilateral, convention/, conventions/, border treaty, three
        countries, joint declaration, signed a declaration, interparliament, consultations, normalis
        relation, peace agreement, sanctions, sanctioned, phone call with, phone talks, by phone with,
        cooperation agreement, strategic partnership, intergovernmental commission, intergovernmental
        agreement, mediator, mediation, consular, attache, heads of delegation, high level visit, visits
        tashkent, visits astana, visits bishkek, visits dushanbe, visits ashgabat, arrives in astana, held
        talks, holds talks, hold talks, peace negotiat, normalis ties, normaliz ties, diplomatic ties,
        bilateral ties, alliance treaty, allied relations, presidents of, president xi, president putin,
        president erdogan, president trump, letters of credence, inauguration of president, joint statement,
        security council resolution, UN general, UNGA, UN secretary, lands in astana, lands in tashkent,
        lands in bishkek, lands in dushanbe, lands in ashgabat, arrives in tashkent, arrives in bishkek,
        arrives in dushanbe, arrives in ashgabat, arrived in astana, arrived in tashkent, arrived in
        bishkek, arrived in dushanbe, arrived in ashgabat
        """,
        """
        visit, meeting, international, forum, partnership, friendship, statement, both countries, two
        countries, two nations, sides/, welcom, invitation, visa, protocol, relations, border, sign/,
        signed, envoy, agree to, agree on, agreed to, agreed on, counterpart, agreement, meets, leader,
        joins, resolution, accord/, met/, talk/, phone call, cooperation, mediat, ties/, agreements, ally/,
        hosts, host/, peace, visits, invited, ratif, allies/, ties with
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
        reorganis, reorganiz, action plan, civil servants, governance, cabinet of ministers, ombud, sworn
        in, acting minister, acting governor, sacked, sacks, fired/ minister, reprimand, demot, government
        meeting, government session, cabinet meeting, government reshuffle, new government, civil service
        reform, public sector, local government, self government, municipal, city hall, council meeting,
        administration of the president, presidential administration, presidential decree, tokayev signs
        decree, head of the presidential, state secretary, deputy governor, deputy mayor, deputy akim, vice
        mayor, transparency, optimis staff, digital government, public hall, national kurultai
        """,
        """
        prime minister, minister/, ministers, ministry, deputy minister, vice minister, akim/, akims,
        akimat, governor, mayor, department, committee, agency, deputy head, instructed, ordered, state
        bodies, president, official/, officials, report to, reported to, authorities, restructur,
        ministries, spokesperson for the ministry, ministry of, secretary, chair of, council/, decision,
        administrat, policy, supervis
        """,
    ),
    "parliament": Words(
        """
        parliament, mazhilis, majilis, senate, senator, deputies, lawmaker, legislat, MP/, MPs, bill/,
        bills, draft law, first reading, second reading, amendment, election, elected, voter, voting,
        polling, ballot, referendum, political party, ruling party, opposition party, maslikhat, upper
        house, lower house, jogorku kenesh, zhogorku kenesh, oliy majlis, duma, amanat, constitution, snap
        election, early election, presidential election, polls/, primaries, ratif, presidential candidate,
        parliamentary candidate, candidates for, constitutional reform, constitutional amendment, third
        reading, plenary, by elections, turnout, exit poll, electoral, electorate, campaign trail, single
        member, mandate of deputies, unicameral, bicameral, kurultai, knesset, bundestag, speaker of the,
        impeach, no confidence, moratorium on, signed into law, signs law, law on, new law, draft bill,
        house of representatives
        """,
        """
        law/, laws, chamber, opposition, party/, parties, political, speaker, deputy/, vote, debate,
        congress/, majority/, candidate, faction, lawmak, mandate, campaign, hearing, signs/
        """,
    ),
    "economy": Words(
        """
        econom, GDP/, inflation, budget, trade, exports, exported, exporter, export/, imports, imported,
        import/, enterprise, entrepreneur, industr, manufactur, factory, factories, plant opens, price rise,
        prices rose, prices rise, price of, prices of, food prices, fuel prices, labour market,
        labor market, unemploy, jobless, consumer price, metallurg, machine building, small and medium, SME,
        monopol, antitrust, privatis, privatiz, procurement, special economic zone, WTO/, retail, subsid,
        freight volume, throughput, traffic grows, GDP, growth forecast, IMF, world bank, EBRD, adb/,
        recession, supply chain, e commerce, marketplace, workforce, job market, public debt, mining, miner/,
        gold mine,
        copper, steel, cement, aluminium, car maker, carmaker, assembly line, wholesale, free trade,
        invest/, invests/, invested/, investment, investing/, takeover, acquisition, acquires, merger,
        profit, revenue, stake in, import ban, bazaar, business/, businesses, business community, small
        business, small businesses, medium sized, trade turnover, foreign trade, trade deficit, trade
        surplus, trade war, customs duty, import duties, export duties, tariffs, us tariffs, foreign direct
        investment, FDI, foreign investors, industrial zone, industrial park, plant will produce, new plant,
        production line, processing plant, smelter, refinery expans, ferroalloy, rare earth, critical
        minerals, lithium, zinc/, lead mine, tungsten, textile, garment, clothing factory, sewing,
        furniture, pharmaceutical plant, localisation, localization, import substitution, output rose,
        output fell, construction sector, minimum wage, average wage, average salary, salaries, wages/, pay
        rise, payroll, vacancies, layoffs, laid off, trade union, consumer basket, cost of living, price
        controls, price cap, price growth, food inflation, food price, rising cost, shortage of goods, state
        owned, state companies, national company, competition agency, competition law, growth rate, economic
        growth, growth of the economy, downturn, external debt, government debt, budget deficit, housing
        market, real estate, property market, property prices, tourism industry, tourist arrivals, tourism
        revenue, turnover, remittance, money home, work abroad, labour migrants, labor migrants
        """,
        """
        price, market, growth, grew, compan, goods, product, billion, wages, income, jobs, freight, tenge,
        containers, million tonnes, customs/, consumer/, deal/, sale/, sales/, buyer, seller, producer,
        supplier, warehouse, shopkeeper, business, tonnes, cargo, duties, shopping, tariff, investor,
        spending, demand/, supply/, supplies, output, consumers, salary, contract, orders, cost/, costs,
        firm/, firms, businessm, crisis/
        """,
    ),
    "finance": Words(
        """
        bank/, banks, banking, banker, central bank, national bank, financ, currency, currencies, exchange
        rate, base rate, interest rate, rate cut, rate hike, key rate, tax/, taxes, taxation, taxpayer,
        VAT/, deposit, loan, mortgage, lender, lending, borrower, microfinance, shareholder, stock exchange,
        stock market, bourse, IPO/, bond/, bonds, eurobond, securities, national fund, sovereign fund,
        insurance, insurer, bankrupt, treasury, bitcoin, digital tenge, payment system, gold reserves,
        borrowing, repay, dividend, atm/, atms, microcredit, hedge, foreign exchange, forex, fiscal, tax
        code, excise, credit rating, fintech, remittance, stablecoin, listing, share sale, share offering,
        public offering, bondholder, pension fund, pensions/, regulator approved, order book, pension/,
        private equity, venture capital, creditor, audit/, audits, audited, auditing, levy/, levies, dollar/
        rate, dollar exchange, dollar rose, dollar fell, foreign reserves, currency reserves, gold and
        foreign, weakens against, tenge weakens, tenge strengthens, tenge rate, tenge exchange, the tenge,
        weaker tenge, som exchange, soum exchange, devaluation, depreciat, monetary policy, policy rate,
        basis points, rate decision, commercial bank, islamic finance, islamic bank, sukuk, microloan,
        consumer credit, consumer lending, bad loans, non performing, debt collector, overdue, default/,
        coupon, debut bond, green bond, bookrunner, underwrit, capital market, stake sale, share price,
        shares rose, shares fell, AIX/, KASE/, london stock exchange, brokerage, broker/s/, crypto, mining
        of crypto, crypto mining, digital currency, e wallet, payment card, QR payment, cashless, money
        transfer, money transfers, budget transfer, tax reform, tax break, tax relief, tax authority, tax
        rate, value added tax, income tax, property tax, pension savings, pension payment, accumulative,
        deposit insurance, finance minist, insured, policyholder, bond yield, bond yields, auditor/,
        auditors/
        """,
        """
        tenge, money, account/, accounts, savings, transfer, monetary, credit, rouble, card/, cards, fund/,
        shares/, reserves, dollar, fee/, fees, invest, saving, yields, equity, stock/, stocks, payments,
        sovereign
        """,
    ),
    "energy": Words(
        """
        energy, oil/, crude, oilfield, refiner, petrol, gasoline, diesel, natural gas, gas/, gas pipeline,
        gas swap, pipeline, electric, power plant, power station, power grid, power line, power cut, power
        outage, blackout, nuclear, uranium, renewable, solar, wind farm, wind power, wind turbine, wind
        park, hydropower, hydroelectric, hydro power, megawatt, gigawatt, kilowatt, MW/, GW/, kWh, reactor,
        heating, heat supply, fuel/, fuels, KEGOC, kazmunaygas, kazatomprom, OPEC, barrel, hydrogen,
        kashagan, karachaganak, tengiz, LNG, CPC, oil output, petrochem, oil price, oil prices, oil export,
        hydrocarbon, drilling, substation, power generation, battery storage, thermal power, heat and power,
        biofuel, rosatom, outage, gasif, gas supply, gas export, coal/, brent/, boiler/, boilers/, energy
        minist, electricity tariff, power supply, power lines, power engineer, power deficit, load shedding,
        rolling blackout, left without power, left without electricity, left without heating, without heat,
        without electricity, without heating, hot water, heating season, heating main, heating network,
        central heating, boiler house, coal mine, coal power, coal fired, thermal plant, CHP/, gas field,
        gas deal, gas price, gas prices, gas imports, gas exports, gas production, gas processing, gas
        fired, gas heating, gas shortage, gas producer, gas station, petrol station, petrol price, fuel
        price, fuel prices, fuel shortage, oil field, oil company, oil production, oil pipeline, oil
        refinery, oil producer, oil and gas, oil worker, oil workers, oil transit, caspian pipeline, baku
        tbilisi ceyhan, BTC/, crude oil, opec, upstream, hydropower plant, hydro plant, HPP/, NPP, nuclear
        plant, nuclear fuel, small modular, atomic, wind turbines, wind energy, wind project, solar power,
        solar panel, solar panels, clean energy, green energy, green hydrogen, energy storage, battery/
        storage, turbines, energy efficien, masdar, acwa, without power, goes dark, went dark, into darkness
        """,
        """
        power/, station, pipe, capacity, grid, turbine, tariff, consumption, volumes, generator, dam/,
        transformer, heat/, generat, cable
        """,
    ),
    "agriculture": Words(
        """
        agricultur, farm/, farms, farmer, farming, farmland, agrarian, agro, harvest, crop/, crops, sowing,
        sown, sow/, grain/, wheat, barley, cotton, oilseed, seed/, seeds, vegetable, potato, onion, sugar
        beet, fruit, apple orchard, orchard, apples, greenhouse, livestock, cattle, cow/, cows, sheep,
        shepherd, horse breed, horses, camel, poultry, meat, beef, dairy, milk, fish farm, fodder,
        irrigation, irrigated, fertilis, fertiliz, combine harvester, tractor, elevator operators, food
        supply, food security, flour, miller, veterinar, foot and mouth, locust, pasture, beekeep, honey,
        melon, watermelon, corn/, maize, sunflower, rapeseed, soy/, soybean, grape, vineyard, sugar/, eggs,
        goats, pigs, pork, mutton, lamb/, wool, drip irrigation, herd/, herds, herder, drought hit farm,
        plowing, arable, agribusiness, agritech, apricot, walnut, fisher farm, rice, silkworm, apiary,
        hive/, hives/, cheese, grower, sown area, flock/, flocks/, hay harvest, haymaking, bread price,
        bread prices, grain export, grain harvest, grain storage, grain crop, elevator/s, sowing season,
        spring sowing, sowing campaign, planting season, cotton pickers, cotton picking, cotton harvest,
        cotton grower, farmhand, farm worker, peasant, cropland, tomato, cucumber, carrots, cabbage, garlic,
        pepper/ crop, beet, lentils, chickpea, flax, rye/, oats, buckwheat, millet, alfalfa, cherries,
        cherry, peach, pear/, pears, strawberr, raspberr, pomegranate, berries, nuts/, pistachio, almond,
        hydropon, aquaculture, trout, carp/, fish farming, mares, foal, calf/, calves, lambs, lambing, ewes,
        rams/, bulls, stallion, breeder, pedigree, grazing, graze, shearing, cashmere, slaughterhouse,
        abattoir, meat processing, dairy farm, creamery, cheese maker, butter/, yoghurt, koumiss, kumis,
        kymyz, qymyz, shubat, vet/, vets, livestock disease, sheep pox, brucellosis, lumpy skin, avian
        influenza, bird flu, herbicide, weeds, pests, crop failure, crop yield, food producer, ministry of
        agriculture, agriculture minist, rural economy, land reform, plough, harrow, seeder, dehkan, mare s
        milk
        """,
        """
        hectare, field/, fields, yield, storage, subsid, food/, bread, hay/, rural, soil, garden, gardens,
        fertile, bull/, cooperative/, cooperatives, bakery, bakeries
        """,
    ),
    "transport": Words(
        """
        transport, highway, motorway, railway, rail/, railroad, train/, trains, locomotive, wagon, airport,
        airline, air service, air link, flight/, flights, aircraft, aeroplane, airplane, plane/, planes,
        aviation, logistic, corridor, trans caspian, middle corridor, freight, road repair, road
        construction, new road, toll road, road/, roads, bridge/, bridges, taxi, metro/, subway, LRT, tram/,
        trams, trolleybus, ferry, ferries, port/, ports, shipping, vessel, lorry, lorries, truck, tunnel,
        flyarystan, SCAT, air astana, passenger, electric vehicle, runway, kazavtozhol, scooter, berth,
        light rail, airfield, air cargo, rail link, rail freight, road safety, car park, parking,
        motorcycle, rolling stock, high speed rail, bypass, interchange, ring road, low cost carrier,
        seaport, dry port, border checkpoint, customs clearance, charter flight, boeing, airbus, transit/,
        traffic/, traffic jam, traffic jams, traffic police, traffic light, traffic lights, congestion,
        commuter, public transport, transport minist, bus/ route, bus route, bus routes, bus fleet, bus
        fare, bus fares, bus drivers, city buses, electric buses, electric bus, drivers licence, driving
        licence, driver s licence, taxi drivers, ride hailing, motorist, car owners, car sharing, road
        works, roadworks, roadbuilding, road builder, asphalt, paving, overpass, underpass, flyover, tolls,
        expressway, autobahn, rail line, railway line, railway station, train station, train service,
        passenger train, freight train, freight trains, night train, sleeper train, carriages, rail
        operator, metro/ line, metro line, metro station, light railway, bus rapid, air carrier, air
        carriers, air travel, air tickets, airfare, direct flight, direct flights, flights to, new route,
        cabin crew, cockpit, jetliner, takeoff, new terminal, embraer, hangar, tanker/, tankers, cargo ship,
        port of, ports of, port/ of, kuryk, quryq, aktau port, TITR, zangezur, cross border trucks, queue of
        trucks, trucks queue, checkpoint queue, haulage, haulier, freight forward, supply route, transit
        corridor, transit cargo, multimodal, sea freight, vehicle/s/ import, vehicle inspection, e scooter,
        bicycle lane, cycle lane, bike lane, pedestrian crossing, speed camera, speed limit, seat belt
        """,
        """
        cargo, route, ticket, car/, cars, kilometre, journey, ship/, ships, border crossing, pilot, jet/,
        driver, pilots, container, bus/, buses, driver/, drivers, vehicle, vehicles, aboard, fare/, fares,
        terminal, crew, travel
        """,
    ),
    "water-ecology": Words(
        """
        water resources, water management, water shortage, water level, water technolog, water supply,
        drinking water, water saving, wastewater, irrigation water, aral, caspian sea level, caspian is,
        shrinking caspian, the caspian, lake balkhash, lake/, lakes, river/, rivers, glacier, glaciolog,
        climate, ecolog, environment, nature reserve, nature/, national park, conservation, pollut,
        emission, waste/, garbage, landfill, forest, tree planting, trees, saplings, seedling, saxaul,
        wildlife, saiga, caspian seal, snow leopard, sturgeon, species, red book, biodivers, desertif,
        drought, greenhouse gas, carbon, air quality, smog, syr darya, amu darya, irtysh, ural river,
        transboundary, hydrolog, poach, ecosystem, soil, reservoir, migratory bird, flamingo, salt storm,
        seabed, caspian sea, caspian/, population of saiga, wolves, wolf/, eagle/, eagles, argali, kulan,
        fauna, flora, sewage, treatment plant, groundwater, aquifer, spring water, ocean, global warming,
        rewilding, tugai, wetland, fish stocks, fish die, deforest, logging, natural park, clean air,
        pesticide, overfishing, salinity, river water, meltwater, floodplain, irrigation canal, water cut,
        dried up, drying up, fishermen, fisherman, recycl, biologist, seals/ caspian, caspian seals, dead
        seals, bears/ in, brown bear, brown bears, bear/ cub, plastic waste, plastic bags, plastic
        pollution, tigers, water crisis, water deficit, water resource, water use, water users, water
        sharing, water allocation, water minist, water intake, water diplomacy, water quality, water pipe,
        water network, water conservation, canals/, irrigation, irrigation systems, concrete lining, qosh
        tepa, qush tepa, river basin, riverbed, river level, river levels, flood plain, delta/, shoreline,
        receding, recede, shrinking sea, drying aral, aral sea, dried seabed, afforestation, reforestation,
        tree felling, felling, felled trees, cutting of trees, cut down trees, planted trees, plant trees,
        arboretum, botanical garden, botanist, zoologist, ornitholog, greenpeace, WWF, IUCN, eco activist,
        eco activists, carbon neutral, decarbon, net zero, methane emissions, climate change, warming,
        melting glaciers, melting, melt/, permafrost, air pollution, polluted air, dirty air, PM2,
        particulate, haze, toxic, hazardous waste, tailings, ash dump, oil spill, spill/, waste sorting,
        waste recycling, garbage dump, dump/, litter, clean up, cleanup, national parks, nature park,
        reserve/ rangers, rangers, ranger/, gamekeeper, hunting, hunters, trophy hunting, antelope, deer,
        maral, ibex, lynx, leopard, snow leopards, gazelle, przewalski, wild horses, bustard, pelican,
        swan/, swans, falcon, vulture, raptors, nesting, spawn, caviar, fishery, fisheries, fishing ban,
        endangered, extinct, habitat, saiga population, fish population, animal population, population of
        wild, biosphere
        """,
        """
        water, sea/, green, birds, bird/, fish/, desert, snow, rain, canal, plants, monitoring, salt/, ice/,
        catch/, dam/, pond, seals, bears, plastic, tiger, snowpack, animals, animal, tree/, hectares, sand/,
        sands, dust, fishing, basin, cranes, crane/s, air/, steppe/
        """,
    ),
    "emergency": Words(
        """
        emergenc, fire/, fires, wildfire, blaze, firefighter, rescue, flood, mudflow, landslide, avalanche,
        earthquake, tremor, aftershock, quake, magnitude, blizzard, snowstorm, storm/, storms, storm
        warning, hurricane, tornado, downpour, accident, collision, explosion, exploded, blast, killed,
        deaths, death toll, injured, evacuat, drown, carbon monoxide, poisoning, rubble, debris, severe
        weather, weather, forecaster, black ice, fog/, frost, heatwave, hail/, lightning, disaster,
        stranded, search operation, search and rescue, overturn, derail, snowfall, sirens, plane crash,
        helicopter crash, state of emergency, natural disaster, casualties, fatal, survivors, trapped,
        traps, shakes/, burned, burnt, burns, gutted, swept away, mudslide, heat wave, cold snap,
        firefighting, epicentre, epicenter, emergency landing, gas leak, gas explosion, burst bank, burst
        its banks, sandbag, missing hiker, burning, ablaze, dust storm, wreck, crash, crashes into, car
        crash, bus crash, collided, collides, pile up, hit by a car, hit by a train, run over, collapse/,
        collapses, collapsed, roof collapse, building collapse, bridge collapse, emergency services,
        emergency situations, emergencies minist, ministry of emergency, ministry for emergency, rescue
        operation, fire breaks, fire broke, fire engulf, fire kills, forest fire, steppe fire, house fire,
        warehouse fire, inferno, engulf, flames, extinguish, put out the fire, arson attack, inundat,
        submerg, high water, burst, main burst, mains burst, burst pipe, burst pipes, pipe burst, burst
        main, repair crew, repair crews, emergency repair, emergency crew, emergency crews, left without
        heat, left without heating, left without water, left without power, left without electricity, left
        without gas, without heat, cut off by, snowbound, snowed in, snow drift, gale, strong winds, high
        winds, hurricane force, sandstorm, thunderstorm, torrential, heavy rain, heavy rains, heavy snow,
        heavy snowfall, ice storm, icy roads, below zero, extreme cold, extreme heat, temperatures, weather
        warning, weather service, kazhydromet, meteorolog, rockfall, seism, richter, missing person, missing
        people, went missing, reported missing, missing since, found alive, found dead, search for missing,
        search party, search teams, searchers, rescue teams, dead and, people died, people dead, injuring,
        injures, hospitalised after, hospitalized after, rescue boat, capsiz, mine accident, mine explosion,
        mine blast, miners trapped, methane explosion, gas poisoning, food poisoning, runway excursion,
        skids off, forced landing, crash landing, high alert, without power, without water, freezing rain,
        goes dark, into darkness, without gas, high ground, higher ground, dam burst, dam breach, dam break,
        dam holds, car accident, traffic accident, road accident, bus overturned, bus overturns, truck
        overturned, car overturned
        """,
        """
        danger, snow, rain, wind/, winds, damage, warning, threat, cracks, died, missing, alarm, shook,
        smoke/, victims, collapse, tent/, tents, destroyed, cold/, repair, homes, helicopter, swept,
        plunges, plunged, tragedy, freezing
        """,
    ),
    "law-crime": Words(
        """
        court/, courtroom, judge, verdict, sentence, jail, prison, prosecut, police, investigation, crime,
        criminal, corrupt, bribe, anti corruption, theft, stole, thief, thieves, robbed, murder, killer,
        rape/, fraud, scam, swindl, financial pyramid, ponzi, drug traffick, narcotics, drugs seized,
        smuggl, suspect, accused, charged with, defendant, pleaded, guilty, detention, detained, arrest,
        lawyer, attorney, plaintiff, lawsuit, sue/, sued, appeal court, will appeal, KNB, fine/ of, fined,
        embezzl, offence, offense, law enforcement, interior ministry, wanted list, hacker, data breach,
        extort, forged, forging, forgery, counterfeit, money laundering, supreme court, constitutional
        court, amnesty, pardon, extradit, gambling, bookmaker, torture, shooting, gunman, stabbing, raid/,
        raids, raided, confiscat, notary, rapist, blackmail, gang/, gangs, traffickers, trafficking, cartel,
        upholds, jury, inmate, warden, custody, probe/, acquit, house arrest, investigator, stealing,
        burglar, kidnap, ransom, fugitive, appeals court, plea/, tribunal, data leak, leaked data, personal
        data, criminal charges, drug charges, fraud charges, corruption charges, facing charges, faces
        charges, charged over, put on trial, goes on trial, on trial, trial of, trial begins, trial opens,
        stand trial, court hearing, courts, city court, district court, court ruling, ruled that, convict,
        years in prison, years in jail, life imprisonment, imprison, penal colony, pre trial, pretrial,
        remand, in custody, parole, probation, released on bail, bail/, criminal case, criminal cases,
        criminal code, criminal group, organised crime, organized crime, mafia, loan shark, drug/ lab, drug
        lab, drug bust, drug smuggling, drug dealer, drug dealers, mephedrone, heroin, cocaine, cannabis,
        hashish, opium, opiates, meth/, contraband, seized from, were seized, police seized, customs seized,
        steal/, steals, robber, pickpocket, looting, car thieves, cattle rustling, cattle theft, hijack,
        assault/, assaulted, stabbed, stabs, knife attack, shot dead, homicide, manslaughter, femicide,
        raped, sexual, paedophil, pedophil, harass, stalking, abduct, bride kidnapping, slavery, forced
        labour, forced labor, human traffick, phone scam, phone scams, defraud, pyramid scheme, online
        casino, casino, illegal gambling, money mule, laundering, abuse of office, abuse of power,
        negligence, misappropriat, kickback, anti graft, graft/, financial monitoring, asset recovery,
        recovered assets, returned assets, prosecutor general, police officer, detective, forensic,
        criminolog, interpol, red notice, deport, fine/ for, fines/, penalty for, drunk driving, drunk
        driver, hit and run, hooligan, vandal, illegal logging, illegal fishing, illegally, illicit, bill of
        indictment, indict, court of appeal, appealed, litigation, compensation for moral, legal aid,
        barrister, defence lawyer, defense lawyer, bar association, human rights court, arbitration,
        claimant
        """,
        """
        case/, cases, article of, evidence, witness, complaint, inspector, losses, violation, appeal,
        scheme, law/, justice/, leak, charges, seized, trial, illegal, legal, law firm, victim, victims,
        confess, plead, suspicion, penalt, damages, expelled
        """,
    ),
    "security": Words(
        """
        army, armed forces, military, defence, defense, troop, soldier, border guard, border service, border
        security, extremis, war/, warfare, missile, air strike, airstrike, shelling, bomb, weapon, arms/,
        ammunition, joint exercise, exercises/, drills, manoeuvres, maneuvers, peacekeep, general staff,
        national guard, national security, security council, NATO/, CSTO/, conscript, training ground,
        tanks, front line, ceasefire, truce, nuclear weapon, cyberattack, cyber attack, cybersecurity,
        invasion, landmine, mine clearance, sapper, servicemen, border clash, clashes, gunfire, hostage,
        insurg, militant, terror, drone war, drones hit, drones struck, combat drone, attack drone,
        kamikaze drone, air defence, air defense, navy, warplane, fighter jet, paratroop,
        arms deal, nuclear test, martial law, wars/, border treaty, border agreement, border deal, delimit,
        demarcat, border dispute, patrols, frontier guard, counterterror, gunmen, conflict/, conflicts,
        armed conflict, border conflict, armed clashes, mobilisation of troops, partial mobilisation,
        partial mobilization, armoured, armored, armies, military drill, military drills, military exercise,
        military exercises, joint drills, war games, commander in chief, lieutenant general, major general,
        colonel, spring draft, autumn draft, military service, military draft, recruit/ army, recruits,
        enlist, barracks, garrison, veteran/ war, war crimes, prisoners of war, prisoner swap, prisoner
        exchange, invade, front lines, frontline, battlefield, artillery, rockets fired, ballistic, air
        strikes, strikes on, drone strike, drone attack, shelled, explosives,
        ammunition depot, arms depot, grenade, mines/ cleared, demining, nuclear weapons, nuclear arms,
        nonproliferation, non proliferation, disarmament, cease fire, peace deal, peace talks, peace plan,
        security pact, defence pact, defence minist, defense minist, ministry of defence, ministry of
        defense, defence cooperation, military cooperation, military base, air base, air force, naval,
        frigate, warship, fighter jets, special forces, special operation, counter terrorism, islamic state,
        ISIS, jihad, radicalis, radicaliz, spy/, espionage, intelligence agency, intelligence agencies,
        border closure, border guards, border troops, border outpost, border fence, border incident, cross
        border fire, national security committee, cyber attacks, cyber security, hackers attack, border
        shut, border closed, closes border, shots fired, exchange of fire, shootout
        """,
        """
        security, peace, border, attack, intelligence service, threat, unit/, units, exercise, officers,
        spies/, border/, borders/, patrol, checkpoint, fighting, battle, clash/, mobilis, mobiliz, tank/,
        draft/ begins, guard/, guards, veterans, offensive, commander of, occupied, shots/
        """,
    ),
    "education": Words(
        """
        education, teacher, pupil, student, undergraduate, postgraduate, university, universities, college,
        lycee, gymnasium, kindergarten, preschool, unified national test, grant/, grants, graduate,
        textbook, lesson, scholarship, subject olympiad, rector, dormitory, classroom, curriculum, campus,
        tuition, first bell, academic year, bolashak, edtech, enrol, tutors, tutor/, headteacher, diploma/,
        diplomas, bachelor, master s, phd, PISA, literacy, vocational, apprentic, homework, lyceum, academy
        of education, exam/, examination/, examinations/, school/, schools, schooling, schoolchild,
        schoolboy, schoolgirl, schoolteacher, school year, school meals, school uniform, primary school,
        secondary school, boarding school, music school, three shift, shift/ school, overcrowded school,
        comfortable school, nursery/, nurseries, day care, childcare, teaching staff, head teacher,
        headmaster, headmistress, principal/ of, teacher training, pedagog, freshman, freshmen, graduation,
        alumni, branch campus, dean/, vice rector, faculty of, lecturer, academic freedom, master/s degree,
        masters degree, doctoral, dissertation, plagiarism, entrance exam, school leaving, UNT/, unified
        test, exams, olympiad/, olympiads, tutoring, homeschool, distance learning, online learning, remote
        learning, e learning, education minist, ministry of education, ministry of enlightenment,
        enlightenment, nazarbayev intellectual, NIS/, study abroad, exchange program, exchange programme,
        trainee, internship, literate, illiter, reading skills, inclusive education, special needs
        education, bullying at school, university degree
        """,
        """
        learn, teach, taught, course/, courses, class/, classes, faculty, principal/, professor, lecture,
        learners, teaching, classmates, study/, studies, studying, gifted, admission/, admissions, academic
        """,
    ),
    "health": Words(
        """
        health, physician, medic, clinic, disease, illness, epidemic, pandemic, virus, infection, vaccin,
        measles, flu/, influenza, coronavirus, COVID, tuberculosis, cancer, oncolog, tumour, tumor,
        diabetes, stroke/, heart attack, surgeon, surgery, transplant, organ donor, blood donor, drug
        prices, pharmac, paramedic, ambulance, perinatal, maternity, childbirth, newborn, premature bab,
        sanatorium, WHO/, sanitary, epidemiolog, psychiatr, cardio, paediatr, pediatr, intensive care,
        diagnosis, insulin, dentist, midwife, obstetric, symptom, outbreak, quarantine, contagious,
        mortality, vaping, smoking, polyclinic, therapy, heart transplant, antibiotic, mental health, drug
        shortage, immunis, immuniz, ophthalmolog, prosthe, palliative, cataract, outpatient, health minist,
        midwives, blood bank, doctor/, doctors, family doctor, flying doctor, patient/, patients, nurse/,
        nurses, nursing/, health screening, cancer screening, breast cancer, rehabilitation centre,
        rehabilitation center, medical rehabilitation, medical treatment, treatment of patients,
        psychologist, hospital, emergency room, ICU/, operated on, operation on, kidney, heart disease,
        heart surgery, heart defect, heart operation, cardiac, blood pressure, hypertension, blood donation,
        blood transfusion, lung/, lungs, pneumonia, bronchitis, asthma, cough/, coughing, fever/,
        respiratory, allerg, inflammation, stroke/ patient, strokes, dementia, alzheimer, epilep, autis,
        cerebral palsy, rare disease, spinal muscular, down syndrome, depression/, anxiety, suicide, addict,
        drug addiction, alcoholism, HIV/, AIDS/, hepatitis, meningit, whooping cough, scarlet fever,
        chickenpox, diphtheria, cholera, anthrax, rabies, tick/, ticks, encephalitis, haemorrhagic,
        hemorrhagic, intestinal infection, salmonella, infected, infectious, infectious disease, cases of
        measles, contagion, jab/, jabs, inoculat, chief sanitary, leukaemia, leukemia, sarcoma,
        chemotherapy, radiotherapy, diabetics, obesity, overweight, nutrition, malnutrition, anaemia,
        anemia, stunting, pregnan, birth/ centre, gynaecolog, gynecolog, IVF/, infertil, caesarean,
        premature, neonatal, infants, maternal, stillb, eye/ surgery, blindness, eyesight, sight/ restored,
        deaf, hearing aid, dental, drugmaker, drug shortages, cost of medicine, painkiller, prescription,
        health care, health insurance, medical insurance, ministry of health, public health, rural clinic,
        air ambulance, first aid, hospice, disabled rehabilitation, e cigarette, smoking ban, smoker,
        liver/, infant/, plague/, polio/
        """,
        """
        care/, mother, baby, babies, twins, blood, vitamin, treat/, treated/, treatment, diet/, screening,
        rehabilitat, immunity, psycholog, tobacco, pain/, sick/, ill/, treated, mental, heart, cure/, cured,
        strain/, ward/, wards
        """,
    ),
    "science-tech": Words(
        """
        science, scientist, scientific, researcher, laborator, academy of sciences, spacecraft, cosmonaut,
        cosmodrome, satellite, astronaut, orbit, rocket, artificial intelligence, AI/, IT/, digital, neural
        network, algorithm, programmer, software, start up, startup, innovat, robot, app/, apps, gadget,
        smartphone, 5G, data centre, data center, data centers, microchip, chips, semiconductor, astana hub,
        egov, blockchain, biotech, genetic, archaeolog, physicist, chemist, biologist, astronom, telescope,
        patent, inventor, invented, invention, hackathon, language model, machine learning, supercomput,
        quantum, nanotech, palaeontolog, paleontolog, dinosaur, cosmos, lunar, rover, chatbot, e government
        portal, coding, coder, data scientist, engineers develop, genome, dna/, software developer, app
        developer, software engineer, IT/ company, IT company, IT companies, IT park, IT sector, IT
        specialists, tech/, tech company, tech hub, tech park, high tech, techno, technology park,
        information technology, mobile app, mobile application, AI model, generative, large language, LLM/,
        chatgpt, openai, nvidia, deepfake, computing, computer science, computer/, computers, processor,
        data centres, cloud computing, server/, servers, broadband, fibre optic, fiber optic, mobile
        internet, internet speed, internet access, starlink, satellite internet, 4G, telecom, cyber, digital
        nomad, smart city, e services, biometric, facial recognition, drone/ maker, unmanned, self driving,
        driverless, 3D/, prototype, start ups, venture, accelerator, unicorn/, science minist, ministry of
        science, research centre, research center, research institute, institute of physics, nuclear
        physics, mathematic, gene/, genes, genomic, stem cell, archeolog, excavat, dig/ site, expedition,
        fossil, anthropolog, ancient dna, radiocarbon, nobel, peer reviewed, journal nature, published in
        the journal, scientific study, moon/, mars/, asteroid, comet/, meteorite, eclipse, galaxy,
        observatory, spaceport, space launch, space agency, space station, ISS/, soyuz, launch vehicle,
        space programme, space program, crew capsule, dug up, unearth
        """,
        """
        research, space/, online, platform, device, experiment, discovery, download, machine, engineer,
        internet, developer, application/, phones/, drone/, drones, handwrit, goes online, model/, laptop,
        sensor, sensors, physics, biology, incubator, geolog
        """,
    ),
    "society": Words(
        """
        society, demograph, census, birth rate, birthrate, migration, migrant, resettle, welfare, allowance,
        disabilit, disabled, large famil, orphan, marriage, divorce, domestic violence, gender, women's
        rights, human rights, rights activist, ombudsman, religio, mosque, imam, mufti, hajj, ramadan,
        kurban ait, church, believers, state language, kazakh language, language policy, latin script, latin
        alphabet, volunteer, charit, donation, youth, nursing home, housing, NGO, NGOs, civil society,
        assembly of people, ethnic, poll/, everyday life, refugees, homeless, humanitarian aid, muslim,
        prayer, pilgrim, priest, orthodox, christmas, inclusion, inclusive, ageing, aging, equality,
        violence against, rally/, rallies, protest, diaspora, repatriat, poverty, low income, living wage,
        tenants, loneliness, seniors, demonstrators, demonstration/, demonstrations/, easter/, retiree,
        sociolog, young people, emigrat, depopulat, bullying, centenarian, moved away, way of life, survey/
        of, survey found, survey shows, opinion poll, polled, adoption of a child, child adoption, adopted
        child, adopted children, foster care, foster family, foster families, foster parents, foster mother,
        social policy, social protection, social assistance, social support, social worker, social workers,
        social payments, social services, social welfare, social security, social housing, child benefit,
        child benefits, benefits for, disability benefit, population of kazakhstan, population growth,
        population reached, population of the, ageing population, pensioners, old people, older people, care
        home, retirement age, retirement home, mother heroine, many children, large families, young
        families, young family, single mother, single mothers, single parent, family policy, family values,
        early marriage, child marriage, child brides, polygamy, dowry, newlywed, weddings, groom/, women s
        rights, women rights, feminis, gender equality, abuse of women, domestic abuse, crisis centre,
        crisis center, rights defender, rights group, rights groups, human rights watch, amnesty
        international, freedom of speech, free speech, press freedom, media freedom, freedom of religion,
        activist, picket, peaceful assembly, petition, civil rights, minorities, LGBT, interethnic, ethnic
        kazakhs, oralman, kandas, qandas, citizenship, naturalis, immigra, emigrants, migrant workers,
        migrant worker, labour migra, labor migra, seasonal workers, guest workers, returnee, moving abroad,
        leaving the village, abandoned village, ghost town, urbanis, urbaniz, housing queue, housing
        shortage, affordable housing, new apartments, evicted, eviction, shelter for, soup kitchen, food
        bank, fundrais, crowdfund, donors raised, good deed, neighbours help, good samaritan, language law,
        mother tongue, native language, learn kazakh, kazakh speaking, language courses, renaming, renamed,
        place names, toponym, islam/, islamic/, hijab, headscarf, headscarves, niqab, quran, koran, bible,
        christians, cathedral, pope/, patriarch, monastery, synagogue, jewish, buddhis, eid, qurban,
        fasting/, iftar, wheelchair, blind/ people, sign language, special needs, social inclusion, youth
        policy, youth centre, NEET, longevity, oldest woman, oldest man, hundred years old, birth/ rates,
        mortality rate, life expectancy, quality of life, living standards, standard of living, inequality,
        poor families, suicide rate, brides, married at, got married, get married, bride/, arranged
        marriage, baby names, births registered, babies were born, children were born, most popular names
        """,
        """
        resident, citizen, parents, women, family, village, mother, neighbour, donated, journalist, media/,
        community, apartment, flats, families, grandmother, grandfather, daughter, villager, villages,
        granddaughter, grandson, survey, adoption, foster, benefits, population, pensioner, veterans,
        compatriots, elderly, social, rent/, rents, wedding, wife, husband, brother, brothers, sister,
        sisters, relatives, grandparents, father, mother in law, couple/, homeland, hometown, household,
        households, refugee, lonely, neighbours, locals, villagers, marri, children, minority, violence,
        abused, relocat, accessib, teenager, teenagers
        """,
    ),
    "culture": Words(
        """
        culture, cultural, art/, arts/, theatre, theater, play opens, premiere, director of the film, actor,
        actress, cinema, film, movie, tv series, concert, song, singer, kyui, dombra, kobyz, orchestra,
        conductor, opera/, operas/, ballet, dance, ensemble, choir, music, composer, conservator, festival,
        museum, gallery, artist, painter, painting, sculpt, mausoleum, monument, heritage, UNESCO,
        literature, literary, writer, novels, novelist, poem, aitys, epic/, book/, books, library,
        libraries, nauryz, costume, yurt/, jeweller, jeweler, blacksmith, embroider, petroglyph, artefact,
        artifact, restorer, restored painting, excavat, felt maker, rehears, perform/, performs, performer,
        sings, show opens, displays, touring, fashion, designer, chronicle, historian, fairy tale,
        storytell, bard/, akyn, animated, cartoon, exhibit, curator, choreograph, cannes, venice film,
        oscar, berlinale, carpet weav, screenplay, screenwriter, biennale, cuisine, dastarkhan, poet/,
        poets/, poetry, ethnograph, folklore, manuscript, calligraph, violin, cellist, pianist, soloist,
        symphony, documentary, handicraft, weaver, pottery, potter/, folk/, folk music, folk song, folk
        songs, craft/, crafts, artisan, handmade, saddler, saddlemaker, film screening, screening of the
        film, screenings, film director, film maker, feature film, short film, debut film, film studio, film
        crew, box office, blockbuster, film festival, trailer/, netflix, tv show, reality show, talk show,
        drama series, sitcom, anime, animation, pop star, pop stars, pop singer, pop music, celebrity,
        celebrities, showbiz, show business, showman, influencer, album, single/ chart, music video, hit
        song, billboard, grammy, eurovision, rap/, rapper, rock band, jazz, band/ plays, chorus,
        philharmonic, symphonic, chamber music, opera house, operatic, soprano, tenor/, baritone, ballerina,
        virtuoso, komuz, dutar, shashmaqom, maqom, zhyr, throat singing, playwright, dramatist, troupe,
        puppet, circus, clown, stage director, drama theatre, theatre season, author of the novel, new
        novel, novel about, novella, short stories, book fair, publisher, publishing house, bestseller,
        memoir, biography, literature prize, booker, verses, translat novel, translated into, literary
        prize, epics, manas epic, manaschi, librarian, reading room, art gallery, artwork, art/ market,
        avant garde, canvas, fresco, mural, portrait, watercolour, watercolor, installation art, photo
        exhibition, photographer exhib, ceramic, suzani, ikat, silk weav, felt carpet, felt rug, shyrdak,
        rug/, rugs, carpets, jewelry, silversmith, ornament, national costume, traditional dress,
        traditional music, traditional craft, ethnic fashion, fashion show, fashion week, couturier, model/
        catwalk, intangible, world heritage, historic monument, madrasa, minaret, mosque restor,
        caravanserai, silk road sites, ancient city, ancient town, medieval, bronze age, iron age, golden
        man, scythian, burial mound, burial mounds, kurgan, tomb/, tombs, rock art, hoard, archaeological
        site, archaeological park, culture minist, ministry of culture, nowruz, navruz, nooruz, new year/
        tree, festive, festivities, carnival, national holiday, chef/, recipe, plov, beshbarmak, cookbook,
        gastronom, saka/
        """,
        """
        audience, stage/, tradition, tourism, tourist, ancient, restored, history, historic, prize, award,
        national dress, eagle hunter, celebrat, anniversary, performance, producer, director/, tour/, on
        display, on show, collection/, holiday, screening, novel/, archive, craft, sang, studio,
        masterpiece, screen/, celebrit, star/, stars/, episodes, parade/, celebrations
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
        scored, world nomad games, asian games, grand slam, grandmaster, athlete, striker, goalkeeper,
        golds, silvers, podium, semi finals, finalist, ice hockey, heavyweight, welterweight, featherweight,
        archer, fencing, triathlon, rally driver, doping, playoff, play off, wimbledon, roland garros,
        australian open, us open, grand prix, mountaineer, climber, fc/, derby, referee, kickbox, qualifier,
        qualifying, handball, penalty shoot, tatami, sparring, champions league, europa league, conference
        league, nations league, world championship, asian championship, european championship, world cup
        qualifier, qualified for the, group stage, group/ stage, last 16, round of 16, final/ match, cup
        final, cup winner, super cup, league/ match, league title, top flight, matchday, kick off, kickoff,
        half time, halftime, extra time, stoppage time, injury time, penalty kick, penalty shootout, own
        goal, scoreless, goalless, equaliser, equalizer, hat trick, winger, midfielder, defender/, head
        coach, coaching staff, manager/ sacked club, fc kairat, FC/, transfer window, transfer fee, loan/
        deal club, national side, u21, under 21, futsal, NBA, NHL, KHL, ice rink, puck, skater, skating,
        speed skater, figure skater, short track, ski/, skis, slalom, ski jump, snowboard, freestyle,
        biathlete, luge, bobsleigh, water polo, diver/ medal, rower, rowing, canoe, kayak, sailing, tour de,
        peloton, vuelta, giro/, sprinter, sprint/, runner/, runners, half marathon, steeplechase, long jump,
        triple jump, high jump, javelin, discus, shot put, decathlon, snatch/, clean and jerk, powerlift,
        freestyle wrestling, greco roman, jiu jitsu, grappling, muay thai, ring walk, middleweight,
        lightweight, flyweight, bantamweight, title fight, title bout, title defence, title defense,
        unbeaten, undefeated, TKO/, main event, promoter/ fight, fighter/, cage/, tennis player, singles/,
        set/ tiebreak, tiebreak, straight sets, first set, break point, ace/s/, masters/ tennis, davis cup,
        billie jean, chess player, rapid chess, blitz, kok boru, kokboru, buzkashi, kyz kuu, audaryspak,
        togyz, toguz, asyk, horse racing, jockey, equestrian, showjump, dressage, fencer, shooter/, shooting
        range, marksman, sport shooting, triathlete, formula 1, formula one, motorsport, rally raid, dakar
        rally, summit of everest, summited, everest, ultramarathon, paralympians, asian para, deaflympics,
        universiade, youth olympic, esports, e sports, dota, training camp, gold medallist, olympian, silver
        at, bronze at, gold at, wins gold, wins silver, wins bronze, won gold, won silver, won bronze,
        taking gold, beat/ in, beats/, thrash
        """,
        """
        bronze, win/, victory, lost, competition, team, game/, games, player, goal/, goals/, cup/, round/,
        points, reaches final, final/, finals, title/, club/, won/, wins/, fans/, squad, relay, opponent,
        draw with, seeded, clubs, league, beat/, ranking, ranked, trophy, captain, rounds/, defeated
        """,
    ),
}
