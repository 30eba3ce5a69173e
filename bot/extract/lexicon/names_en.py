"""Given names that English texts write, in Latin letters; those of Central Asia are found by their sounds."""

from bot.extract.lexicon import listed

MALE = listed(
    """
    Aaron Abbas Abdel Abdul Abdullah Abe Abel Abraham Adam Adil Adnan Adolf Adrian Adriano Ahmad Ahmed
    Aidan Akio Akira Al Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander
    Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alexis Alfonso
    Alfred Alfredo Ali Alistair Allan Allen Alonso Alphonse Alvaro Alvin Amadou Amir Amos Anatoly Anatoliy
    Anders Andre André Andrea Andreas Andrei Andres Andrés Andrew Andrey Andrii Andrzej Andy Angel Angus
    Anil Anthony Antoine Anton Antonio António Antti Anwar Archie Ariel Armand Armando Arnaud Arnold
    Arthur Artur Arturo Arvind Asad Ashok Ashraf Asif Aubrey August Augusto Austin Axel Ayman Aziz Artyom
    Arkady Arseny Armen Aram
    Babak Baptiste Barack Barry Bart Bartosz Bashar Basil Bastian Beat Ben Benedict Benjamin Benny Benoit
    Benoît Bernard Bernardo Bernd Bernhard Bert Bertrand Bill Billy Bjorn Björn Blaise Bob Bobby Bogdan
    Boris Borut Boyd Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Burak
    Caleb Callum Calvin Cameron Can Carl Carlo Carlos Carson Casey Caspar Cedric Cem Cesar César Chad
    Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Claus
    Clay Clayton Clement Clément Cliff Clifford Clint Clinton Clive Cole Colin Connor Conor Conrad
    Constantine Corey Cory Craig Cristian Cristiano Curt Curtis Cyril Cyrus
    Daan Dale Damian Damien Damon Dan Dani Daniel Daniele Danilo Danny Dante Daoud Darius Darko Darrell
    Darren Darryl Dave David Davide Dean Deepak Denis Dennis Denys Derek Desmond Devin Dexter Didier Diego
    Dieter Dietmar Dimitri Dimitris Dinesh Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don
    Donald Donovan Doug Douglas Dragan Drew Duncan Dustin Dusan Dwayne Dwight Dylan
    Earl Eamon Ebrahim Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Efraim Egor Eitan Eli Elias
    Elijah Elliot Elliott Ellis Elmar Elon Elton Emanuel Emil Emile Émile Emilio Emin Emmanuel Emre Enrico
    Enrique Eric Erich Erik Ernest Ernesto Ernst Erwin Esteban Ethan Etienne Étienne Eugen Eugene Evan
    Evgeny Evgeni Evgeniy Ezra Ekrem
    Fabian Fabien Fabio Fahad Faisal Farid Farouk Fatih Federico Felipe Felix Ferdinand Fergus Fernand
    Fernando Fidel Filip Finn Florent Florian Floyd Francesco Francis Francisco Franck Franco Francois
    François Frank Frankie Franz Fred Freddie Frederic Frédéric Frederick Frederik Friedrich Fritz Fumio
    Fyodor Fedor
    Genghis Gabriel Gael Gareth Garrett Gary Gaston Gavin Gene Gennady Geoff Geoffrey Georg George Georges
    Georgi Georgios Georgy Gerald Gerard Gérard Gerardo Gerd Gerhard Gerry Giacomo Gianluca Gianni Gilbert
    Gilles
    Giorgi Giorgio Giovanni Giulio Giuseppe Gleb Glen Glenn Gordon Graeme Graham Grant Greg Gregg Gregor
    Gregory Grigory Grzegorz Guido Guillaume Guillermo Gunnar Gunter Günter Günther Gus Gustav Gustavo Guy
    Gyorgy György
    Hadi Hakan Haakon Hamad Hamid Hamza Hank Hannes Hans Harald Hari Haris Harold Haroon Harris Harrison
    Harry Harvey Hasan Hassan Hector Heinrich Heinz Helmut Hendrik Henk Henri Henrik Henrique Henry
    Herbert Herman Hermann Hideki Hideo Hiro Hiroki Hiroshi Holger Horst Hossein Howard Hubert Hugh Hugo
    Hugues Humphrey Hussein Husein Hyun
    Iain Ian Ibrahim Ignacio Ignatius Igor Ihor Ike Ilan Ilham Ilya Imran Ingo Ioannis Ira Irfan Isaac
    Ishaan Ismail Ivan Ivo Ivica Ilie Ion Irakli Ivane Iosif
    Jaap Jack Jackson Jacob Jacques Jacek Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan Janez Janis
    Jani Janne Janos János Jared Jarred Jason Jasper Javier Jay Jean Jean-Claude Jean-Luc Jean-Marc
    Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jeff Jeffrey Jens Jérôme Jerome Jeremy Jerry Jesse Jesus
    Jesús Jim Jimmy Jiri Jiří Joachim Joao João Joaquin Jochen Joe Joel Joerg Johan Johann Johannes John
    Johnny Jon Jonas Jonathan Jordan Jordi Jorge Joris Jörg José Jose Josef Joseph Josep Josh Joshua Josip
    Jozef Juan Judd Jules Julian Julien Julio Julius Jun Junichi Jürgen Jurgen Justin Jovan
    Kaan Karel Karim Karl Karol Karsten Kaspar Kazuo Keith Kelvin Kemal Ken Kenji Kenneth Kenny Kent Kevin
    Khaled Khalid Kieran Kim Kirill Kirk Klaas Klaus Koji Konrad Konstantin Konstantinos Kostas Kris
    Krishna Kristian Kristof Krzysztof Kurt Kyle Kyriakos Kuldeep
    Lachlan Lance Larry Lars Laszlo László Laurence Laurent Lawrence Lee Leif Len Lennart Leo Leon Leonard
    Leonardo Leonid Leopold Leroy Les Leslie Lester Lev Levan Lewis Liam Lincoln Linus Lionel Lloyd Logan
    Lorenzo Lorne Lothar Lou Louis Luc Luca Lucas Lucian Luciano Ludovic Ludwig Luigi Luis Luís Luka Lukas
    Lukasz Łukasz Luke Luiz Lyndon Leandro
    Maarten Mack Madison Magnus Mahdi Mahmoud Mahmud Maksim Maksym Malcolm Malik Manfred Manoj Manuel
    Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Marian Marin Mario Marius Mark
    Marko Markus Marlon Marshall Martijn Martin Marty Marvin Marwan Masahiro Masato Massimo Mateusz
    Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Mauro Max Maxim Maxime
    Maximilian Maxwell Mehdi Mehmed Mehmet Melvin Meir Mevlut Michael Michal Michał Michel Mick Miguel
    Mihai Mihail Mikael Mike Mikhail Mikhael Mikheil Miklos Milan Miles Milo Milos Miloš Milton Mircea
    Mirko Miroslav Mitch Mitchell Mohamad Mohamed Mohammad Mohammed Mohsen Mordechai Morgan Moritz Morris
    Morten Moshe Moses Mustafa Murat Mykhailo Mykola Myron Mamuka
    Naguib Narendra Naoki Nasser Nate Nathan Nathaniel Naveen Neal Ned Neil Nelson Neville Nicholas Nick
    Nicola Nicolas Nicolae Niels Nigel Nikhil Nikita Niklas Niko Nikol Nikolai Nikolas Nikolaos Nikolaus
    Nikolay Nils Nir Noah Noam Noel Nolan Norbert Norman Novak Nuno
    Octavio Oktay Olaf Ole Oleg Oleh Oleksandr Oleksiy Oliver Olivier Olof Omar Orhan Orlando Oscar Oskar
    Osama Osman Otto Owen Orkhan
    Pablo Paddy Pal Palle Panos Paolo Pascal Patrice Patricio Patrick Paul Paulo Pavel Pavlo Pawel Paweł
    Pedro Pekka Penn Per Percy Perry Petar Pete Peter Petr Petri Petro Petteri Phil Philip Philippe
    Phillip Pierre Pierre-Yves Pieter Pietro Piotr Pyotr Prakash Pranab Prabowo Preston Platon
    Quentin Quincy Radek Radoslaw Rafael Rafał Raffaele Rafiq Raj Rajesh Rajiv Rakesh Ralf Ralph Rami
    Ramon Ramón Randall Randy Ranjit Raoul Raphael Raphaël Rashid Raul Raúl Ravi Ray Raymond Recep Reid
    Reinhard Reinhold Remi Rémi Renato Rene René Reuben Rex Reza Rhys Ricardo Richard Rick Ricky Rico
    Riley Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald
    Ronan Ronnie Rory Ross Roy Ruben Rudi Rudolf Rudy Rui Rupert Rishi Russ Russell Rustam Ruslan Ryan
    Saad Saeed Said Salah Salim Salman Salvador Salvatore Sam Sami Samir Samuel Samuli Sandro Sandeep
    Sanjay Santiago Saul Sayed Scott Sean Sebastian Sébastien Sebastien Selim Semyon Serge Sergei Sergey
    Sergio Sergiu Serhii Serhiy Seth Shahbaz Shane Shaun Shawn Shigeru Shinji Shinzo Shlomo Sid Sidney
    Siegfried Sigmund Silvio Simon Slobodan Sofiane Sohail Soren Søren Spencer Spyros Stan Stanislav
    Stanislaw Stanley Stavros Stefan Stefano Stefanos Steffen Stephan Stephane Stéphane Stephen Sterling
    Steve Steven Stewart Stuart Sunil Suresh Sven Svyatoslav Syed Sylvain Serkan Shalva Shota
    Tadeusz Takashi Takeshi Tamas Tamás Tariq Taro Tarek Ted Teemu Teodor Terence Terrence Terry Teymuraz
    Theo Theodor Theodore Theodoros Thiago Thibault Thierry Thilo Thom Thomas Thorsten Tiago Tibor Tilman
    Tim Timo Timothy Timothée Timur Tobias Toby Todd Tom Tomas Tomás Tomáš Tomasz Tommaso Tommy Tomohiro
    Tony Toomas Toshio Travis Trent Trevor Tristan Troy Tyler Tayyip Taras Tigran
    Ugo Ulrich Ulf Umar Umberto Urs Usman Uwe Uri Vaclav Václav Vadim Vadym Vagif Valdis Valentin Valerio
    Valery Valeri Vasily Vasyl Vassily Venkat Veselin Vernon Victor Vijay Viktor Vikram Vince Vincent
    Vincenzo Virgil Vitali Vitaly Vitalii Vivek Vlad Vladimir Vladislav Vladyslav Vojtech Volker Volodymyr
    Vsevolod Vyacheslav
    Wade Wael Waleed Walid Wallace Walt Walter Warren Wayne Werner Wes Wesley Wilbur Wilfred Wilhelm Will
    Willem William Willie Wim Winston Wojciech Wolfgang Woodrow Wouter Xavier
    Yair Yakov Yang Yannick Yannis Yaroslav Yasir Yasser Yasuo Yegor Yevgeny Yevgeni Yevhen Yiannis
    Yitzhak Yoav Yohan Yoichi Yosef Yoshi Yoshihide Yossi Youssef Yousef Yuki Yukio Yuri Yuriy Yurii Yury
    Yusuf Yves Zac Zachary Zack Zaur Zbigniew Zdenek Zeljko Zhan Zoltan Zoltán Zoran Zurab Zvi Zviad Zaza
    Vakhtang
    Reto Ueli Jürg Ruedi Hansruedi Luzius Flurin Gian Ottmar Othmar Egon Eckart Eckhard Falk Gernot
    Gerrit Götz Hartmut Heiko Heiner Hinrich Ingolf Jost Jörn Knut Lutz Meinhard Olav Rainer Reiner
    Roderich Rüdiger Sepp Udo Veit Volkmar Wendelin Wilfried Winfried Eirik Sigurd Trond Tore Torbjørn
    Torbjörn Bjarne Bjarni Eivind Eyvind Halvor Ivar Jarle Jørgen Jorgen Kjell Leiv Mogens Oddvar Olafur
    Ragnar Roald Sindre Sigmar Stig Sverre Terje Trygve Ulrik Vidar Viggo Yngve Åke Øystein Asger Bertil
    Birger Esben Frode Göran Gösta Ingmar Ingvar Kasper Rasmus Sten Sture Tage Thorbjørn Aarne Eero
    Heikki Ilkka Jari Jarmo Juha Juhani Jukka Jussi Kalle Kimmo Lauri Matti Mika Mikko Paavo Pentti
    Reijo Risto Seppo Tapio Toivo Tuomas Veikko Ville Andris Arturs Egils Krišjānis Krisjanis Mindaugas
    Raimonds Rimantas Saulius Valdas Zigmas Algirdas Kęstutis Juris Māris Maris Artis Aivars Tõnu Tonu
    Urmas Margus Priit Bram Dries Frans Geert Gijs Hein Jelle Jeroen Kees Koen Lodewijk Marnix Menno
    Rens Roelof Ruud Sander Sjoerd Stijn Teun Thijs Tjeerd Wiebe Wopke Bojan Boyko Dejan Dimitar Goran
    Ivaylo Ivailo Mladen Nebojša Nebojsa Nenad Ognjen Plamen Predrag Ratko Rumen Siniša Slavko Srdjan
    Srđan Stoyan Tihomir Vlado Vojislav Vuk Željko Živko Asen Atanas Krasimir Lyubomir Ventsislav Zhivko
    Andon Bartłomiej Bogusław Czesław Jarosław Jaroslaw Jerzy Kazimierz Leszek Maciej Mariusz Przemysław
    Ryszard Szymon Wiesław Włodzimierz Zygmunt Béla Bela Csaba Dénes Dezső Endre Ferenc Gábor Gabor
    Gergely Géza Gyula Imre István Istvan Jenő József Kálmán Károly Lajos Levente Márton Mátyás Mihály
    Sándor Sandor Szabolcs Zsigmond Zsolt Attila Ondřej Ondrej Jaroslav Miloslav Bohumil Bohuslav
    Ladislav Lubomír Radim Ľuboš Lubos Alper Arda Atilla Aykut Barış Baris Berk Bülent Bulent Cemal
    Cengiz Cevdet Cihan Deniz Doğan Dogan Engin Enver Ercan Erdem Erol Ertuğrul Ertugrul Ferhat Fikret
    Fuat Gökhan Gokhan Güven Halil Haluk Hamdi İlker Ilker Kerem Koray Kürşat Levent Mert Metin Muhsin
    Necati Nihat Numan Oğuz Oguz Okan Onur Özgür Ozgur Rıza Selahattin Selçuk Selcuk Semih Süleyman
    Suleyman Şahin Şükrü Taner Tarkan Tolga Tuncay Turgay Turgut Ufuk Uğur Ugur Umut Vedat Volkan Yavuz
    Yılmaz Yiğit Zafer Zeki Sinan Yunus Tayfun Ainsley Alasdair Alban Aldous Ambrose Anselm Auberon
    Barnaby Bertram Cornelius Crispin Cuthbert Digby Fintan Gideon Godfrey Hamish Horace Ivor Jarvis
    Jeremiah Jolyon Leander Lorcan Mortimer Murdo Padraig Peregrine Piers Rafe Rhodri Rowan Ruairi
    Seamus Tarquin Thaddeus Torquil Tyrone Ulysses Wilfrid Wyatt Achille Adrien Amaury Anatole Armel
    Aurélien Aurelien Aymeric Basile Bastien Corentin Cyrille Edgard Élie Eloi Enzo Eudes Fabrice Gaétan
    Gaspard Gautier Ghislain Gaëtan Hervé Herve Hilaire Jacky Jérémie Jocelyn Loïc Loic Lucien Matthis
    Médéric Nathanaël Octave Rodolphe Romain Sylvestre Tanguy Thibaud Ulysse Urbain Valère Vianney Yvon
    Agustín Andoni Aníbal Baltasar Bernabé Braulio Cándido Domingo Efraín Eliseo Eloy Emiliano Evaristo
    Ezequiel Facundo Fermín Gaspar Gonzalo Gregorio Heriberto Horacio Iker Iñaki Isidro Jacinto Leopoldo
    Lisandro Lucio Marcial Máximo Nicanor Osvaldo Pelayo Plácido Ramiro Rigoberto Rodolfo Rogelio
    Severino Tadeo Teodoro Ulises Vicente Wenceslao Xavi Alessio Ambrogio Angelo Attilio Baldassare
    Benedetto Bernardino Biagio Calogero Carmelo Corrado Cosimo Dario Donato Domenico Edoardo Elio
    Ettore Ezio Filippo Flavio Fulvio Gaetano Gennaro Germano Giancarlo Gianfranco Gianpiero Gino
    Giordano Girolamo Guglielmo Ivano Lamberto Livio Maurizio Nazario Nino Orazio Oreste Ottavio
    Pasquale Piero Pierluigi Renzo Ruggero Santino Saverio Severo Silvano Tiziano Tullio Ubaldo Vito
    Vittorio Afonso Baltazar Bento Caetano Edson Everton Gilberto Heitor Joaquim Lourenço Matheus Murilo
    Otávio Raimundo Rogério Tarcísio Tomé Valdemar Vasco
    """
)

FEMALE = listed(
    """
    Abby Abigail Ada Adela Adele Adeline Adriana Adrienne Agata Agatha Agnes Agnès Agnieszka Aida Aileen
    Aimee Aisha Akiko Alana Alba Alejandra Aleksandra Alena Alessandra Alessia Alexa Alexandra Alexandrina
    Alexia Alice Alicia Alina Alisa Alison Alla Allison Alma Alyona Alyssa Amal Amanda Amber Amelia Amélie
    Amelie Amina Amira Amy Ana Anabel Anahit Anais Anastasia Anastasiia Anastasiya Andrea Angela Angelica
    Angelina Angelika Anita Anja Anjali Anke Ann Anna Annabel Annalena Anne Anneliese Annette Annie Annika
    Anouk Antje Antonia Antonina Anya April Ariana Arianna Arina Ashley Asiya Asma Asmik Astrid Audrey
    Aurelia Aurelie Aurora Ava Avril Aya Ayako Ayesha Ayse Ayşe Aysel Ayumi
    Barbara Beatrice Beatriz Becky Belinda Bella Benazir Berenice Bernadette Bertha Bess Beth Bethany
    Betsy Betty Beverly Bianca Birgit Birgitta Bonnie Brenda Bridget Brigitte Brittany Brooke
    Camila Camilla Camille Candice Cara Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn
    Carrie Cassandra Catarina Caterina Catherine Cathy Cecilia Cécile Celeste Celia Celine Céline Chantal
    Charlene Charlotte Chelsea Cherie Cheryl Chiara Chloe Chloé Christa Christel Christiane Christie
    Christina Christine Chrystia Cindy Claire Clara Clare Clarissa Claudia Claudine Cleo Colette Colleen
    Connie Constance Cora Corinna Corinne Cristina Crystal Cynthia
    Dagmar Daisy Dalia Dana Daniela Danielle Daphne Darya Daria Dawn Deanna Deborah Debra Delia Delphine
    Denise Desiree Diana Diane Dina Dolores Dominika Donatella Donna Dora Doreen Doris Dorothea Dorothy
    Dorota
    Edith Edna Effie Eileen Elaine Eleanor Eleni Elena Eleonora Elif Elina Elise Eliza Elizabeth Elisabeth
    Elisa Elizaveta Elke Ella Elle Ellen Elsa Elsie Elvira Elzbieta Ema Emilia Emilie Emily Emine Emma
    Enid Erica Erika Erin Esme Esmeralda Esra Estelle Ester Esther Ethel Eugenia Eugenie Eunice Eva Eve
    Evelyn Evgenia Ewa
    Faith Fanny Farah Fatima Fatma Fay Federica Felicity Fernanda Fiona Flora Florence Fran Frances
    Francesca Francine Francoise Françoise Frederica Freya Frieda Fumiko
    Gabriela Gabriella Gabrielle Gail Galina Galyna Gaya Gayane Gemma Genevieve Georgia Georgina Geraldine
    Gerda Germaine Gertrude Gigi Gillian Gina Ginger Giorgia Gisela Giselle Giulia Gloria Goldie Grace
    Greta Gretchen Gwen Gwendolyn
    Halina Halyna Hanna Hannah Hannelore Harriet Hatice Hazel Heather Hedwig Heidi Heike Helen Helena
    Helene Hélène Helga Henrietta Hilary Hilda Hillary Hiroko Hollie Holly
    Ida Ilona Ilse Imogen Ina India Indira Ines Inês Inessa Inga Inge Ingrid Inna Ioana Irena Irene Irina
    Iris Irma Iryna Isabel Isabella Isabelle Isadora Ivana Ivanka Ivonne Ivy
    Jacinda Jackie Jaclyn Jacqueline Jade Jana Jane Janet Janice Janine Jasmine Jean Jeanette Jeanne
    Jemima Jenna Jennifer Jenny Jessica Jessie Jill Joan Joanna Joanne Jocelyn Jodie Johanna Jolanta
    Jordana Josefina Josephine Joy Joyce Juana Judith Judy Julia Juliana Julianne Julie Juliet Juliette
    June Justine
    Kaja Kaitlin Kamala Karen Karin Karina Karla Karolina Kasia Katalin Katarina Katarzyna Kate Katelyn
    Katerina Kateryna Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina
    Katya Kay Kaya Keiko Kelly Kendra Keri Kerry Kersti Ketevan Kimberly Kira Kirsten Kirstin Kirsty Klara
    Klaudia Kristen Kristi Kristin Kristina Kristine Krystyna Ksenia Kseniya Kyoko Kylie
    Lada Laila Lana Lara Larisa Larissa Laura Lauren Laurie Lea Leah Leanne Leila Lena Lenka Leona Leonie
    Lesley Leticia Lesya Leyla Lia Liana Lidia Lidiya Liesbeth Lila Lilia Lilian Liliana Lilith Lillian
    Lilly Lily Lina Linda Lindsay Lindsey Lisa Lise Liv Liudmyla Liza Lizzie Lois Lola Lolita Lora
    Loredana Lorena Loretta Lori Lorraine Lotte Louisa Louise Lucia Lucie Lucille Lucy Ludmila Ludmilla
    Luisa Luiza Lydia Lynn Lynne Lyubov Lyudmila Lusine
    Mabel Maddalena Madeleine Madeline Madina Madonna Magda Magdalena Maggie Maia Maja Mako Malala
    Malgorzata Małgorzata Mandy Manuela Mara Margaret Margareta Margarita Margaux Margherita Margit Margo
    Margot Marguerite Maria María Mariam Marian Mariana Marianna Marianne Marie Marija Mariia Marika
    Marilyn Marina Marine Marion Marisa Mariya Marjorie Marlene Marta Martha Martina Martine Mary Maryam
    Maryna Mathilde Matilda Maureen Maxine Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes
    Meredith Merle Meryl Mette Mia Michaela Michelle Michiko Mila Mildred Milena Millie Mimi Mina Minerva
    Mira Miranda Mirela Miriam Mirjam Moira Mollie Molly Monica Monika Monique Muriel Myra Myrna Myriam
    Nadia Nadezhda Nadine Nadiya Nadja Naila Nancy Nana Naomi Natalia Natalie Nataliia Nataliya Natalya
    Natasha Nathalie Neha Nellie Ngozi Nicole Nicoletta Nika Nina Nino Nora Noreen Norma Nuria Nuria
    Nataša
    Odette Oksana Olena Olesya Olga Olha Olive Olivia Olya Ophelia Oxana Paige Pam Pamela Paola Pascale
    Patricia Patti Paula Paulina Pauline Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pia Pilar
    Polina Polly Poppy Priscilla Priya Priyanka
    Rachel Rahel Raisa Ramona Rani Rania Rebecca Regina Renata Renate Renee Renée Rhoda Rhonda Rika Rita
    Roberta Rosa Rosalia Rosalind Rosalyn Rosanna Rose Roseanne Rosemary Rosie Roxana Roxane Ruby Ruth
    Ruzanna
    Sabine Sabina Sabrina Sadie Saida Sakura Sally Salma Salome Samantha Samira Sandra Sanna Sandrine Sara
    Sarah Saskia Savannah Scarlett Selena Selin Selma Serena Shannon Sharon Sheila Shelley Sheryl Shirley
    Sibylle Sienna Sigrid Silke Silvia Simone Sinead Siobhan Sofia Sofía Solange Sonia Sonja Sonya Sophia
    Sophie Soraya Stacey Stacy Stefania Stefanie Stella Stephanie Stéphanie Steffi Sue Susan Susanna
    Susanne Susie Suzanne Suzy Svetlana Svitlana Sviatlana Sybil Sydney Sylvia Sylvie Solveig
    Tabitha Tamar Tamara Tammy Tanja Tania Tanya Tara Tarja Tatiana Tatjana Tatyana Taylor Teresa Teresia
    Tess Tessa Tetiana Thelma Theresa Therese Thérèse Tiffany Tilda Tina Tomoko Toni Tonya Tracey Tracy
    Trish Trudy Una Ulla Ulrike Uma Ursula
    Valentina Valeria Valerie Valérie Valeriya Vanessa Vanya Vasilisa Vera Verena Veronica Veronika
    Véronique Vesna Vicki Vicky Victoria Viktoria Viktoriya Vilma Viola Violet Violetta Virginia Virginie
    Vita Viv Vivian Viviana Vivien Vivienne
    Wanda Wendy Wilhelmina Wilma Winifred Whitney Xenia Yael Yana Yaroslava Yasmin Yasmine Yekaterina
    Yelena Yelizaveta Yevgenia Yoko Yolanda Yulia Yuliia Yuliya Yumi Yuko Yvette Yvonne Zainab Zara Zdenka
    Zehra Zelda Zoe Zoé Zofia Zoya Zsuzsa Zinaida Zeynep
    Ottilie Ottoline Otilia Hedy Heidrun Hildegard Elfriede Friederike Mechthild Gudrun Sieglinde
    Gerlinde Irmgard Roswitha Annegret Anneke Beate Bettina Cornelia Dorte Edeltraud Elfi Frauke Gunda
    Ilka Imke Jutta Kordula Lieselotte Liselotte Maren Marlies Meike Nele Nicola Rosemarie Sigrun Svenja
    Swantje Traudl Ute Uta Waltraud Wiebke Astri Aud Berit Bodil Eivor Gro Gunvor Hege Hilde Inger
    Ingvild Ragnhild Randi Sissel Siri Siv Torill Turid Unni Åse Britta Elin Gunilla Helle Ingela
    Kerstin Lovisa Maj Malin Pernille Signe Tuva Ylva Aino Anneli Eeva Helvi Kaisa Kirsi Päivi Ritva
    Satu Sirpa Tuula Tytti Krista Dace Ilze Inese Liene Rasa Vaida Jurgita Daiva Ingrida Viktorija Evika
    Kadri Liis Maarja Piret Triin Annemieke Femke Fleur Hanneke Ineke Janneke Jolanda Lieke Loes Maaike
    Marieke Marijke Marjolein Mieke Nienke Sanne Tineke Willemijn Biljana Dragana Gordana Jasna Jelena
    Ljiljana Milica Mirjana Nevena Sanja Slavica Svetla Tsvetana Zorana Beata Bożena Danuta Grażyna
    Iwona Jadwiga Zuzanna Anikó Csilla Emese Enikő Erzsébet Eszter Etelka Györgyi Ildikó Ildiko Orsolya
    Piroska Réka Zita Zsófia Zsuzsanna Zuzana Jitka Markéta Milada Pavla Radka Šárka Alžběta Božena Aslı
    Asli Ayşegül Aysegul Banu Başak Belgin Berna Betül Beyza Burcu Canan Ceren Çiğdem Damla Defne Didem
    Dilek Ebru Ece Esin Fadime Feride Figen Filiz Funda Gamze Gonca Gülay Gülşen Gulsen Gülten Hande
    Hülya Hulya Işıl İrem Jale Kübra Lale Melek Meltem Merve Meryem Müge Nazan Neslihan Nihal Nilgün
    Nilüfer Nilufer Nurcan Oya Özge Ozge Özlem Ozlem Pelin Pınar Pinar Sema Semra Serap Sevgi Sevim
    Sibel Şebnem Şule Tuba Tuğba Tülay Tülin Yasemin Yeşim Zerrin Züleyha Alexandrine Amandine Apolline
    Armelle Aude Capucine Clémence Clémentine Clotilde Coralie Corentine Élodie Elodie Emmanuelle
    Fabienne Flavie Gaëlle Gwenaëlle Héloïse Honorine Hortense Ludivine Maëlle Maëlys Marie-Laure
    Marjolaine Maud Mireille Nadège Noémie Océane Odile Roselyne Ségolène Séverine Sidonie Solène
    Sylvaine Thaïs Valentine Violaine Zélie Ainhoa Amparo Araceli Asunción Begoña Belén Blanca
    Concepción Consuelo Delfina Encarnación Esperanza Estefanía Eulalia Graciela Inmaculada Itziar
    Jimena Josefa Leire Leonor Lourdes Macarena Maite Maribel Marisol Milagros Montserrat Noelia Paloma
    Purificación Rocío Silvina Socorro Ximena Agnese Alida Allegra Antonella Assunta Azzurra Benedetta
    Carlotta Concetta Costanza Emanuela Fabiola Fiammetta Filomena Fiorella Franca Ginevra Giovanna
    Giuditta Giuseppina Graziella Immacolata Lavinia Letizia Ludovica Luciana Marcella Mariangela
    Mariella Noemi Ornella Ottavia Patrizia Raffaella Rosalba Rossella Serafina Silvana Simonetta
    Tiziana Vincenza Conceição Mafalda Raquel Teresinha Anthea Araminta Arabella Augusta Beatrix Briony
    Bronwen Bryony Cecily Clementine Clodagh Cressida Davina Deirdre Delyth Drusilla Elspeth Euphemia
    Fenella Georgiana Gwyneth Isla Isolde Jacintha Leonora Letitia Lorna Mairead Marguerita Maeve Morag
    Niamh Nuala Octavia Oonagh Orla Orlaith Perdita Petronella Philomena Rhiannon Rowena Saoirse
    Seraphina Shona Sorcha Tamsin Theodora Thomasina Winnie
    """
)

# Words that head English sentences and titles and are names too: alone they mean nothing.
COMMON_WORDS = listed(
    """
    an al angel april august austin beat bill bob can carol chad chase chuck clay cliff daisy dale dawn dean
    don drew earl eve faith frank gene ginger
    grace grant guy hank hazel holly hope ian india iris ivy jack jade jean joy june kay kent lance lee
    les lily lincoln mark may max miles morgan nelson
    olive penn penny per perry poppy preston ray reid rex rich robin rod rose ruby said sally sterling
    stone summer sydney taylor victor violet virginia wade will
    ali jordan georgia chelsea madison logan austin jackson sienna savannah florence paris israel dana
    aman arai asia islam iran
    """
)
