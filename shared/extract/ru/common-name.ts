/**
 * Names of parks that are also ordinary words, plants, clubs or stretches of country: without the
 * word for the kind of park, or quotes in a text that has named it before, they name no park.
 */
export const commonNames: readonly string[] =
  'площадка узбекистан казахстан беларусь таджикистан каракалпакстан кыргызстан мастер центр развитие система космос полюс исток ключ калибр северный южный восточный западный южная олимп регион родники титан баланс рассвет идея авангард феникс нова курилы квадрат лотос амур камчатка чукотка сахалин бурятия якутия забайкалье приморье кузбасс самара оренбуржье зил нтв русский арктика центральный лидер прогресс союз победа старт энергия сокол восход турбина виталан кулибин рамеев яблочков доброград алга архыз брест минск навои сугд поти амурская приамурская ростовская вологодская новгородская уральский есипово стабна уварово тура россия молодежный эркон эмаусс moscow petersburg suez uzbekistan kazakhstan belarus karakalpakstan tatarstan mordovia yakutia obninsk master center centre system cosmos polyus key caliber sun park kalibr idea olimp balans sever'.split(
    ' ',
  );
