const NURSERIES = [
  ['Балдырған', 'Балдырган', 'Baldyrgan'],
  ['Ақбота', 'Акбота', 'Aqbota'],
  ['Айгөлек', 'Айголек', 'Aigolek'],
  ['Күншуақ', 'Куншуак', 'Kunshuaq'],
  ['Қарлығаш', 'Карлыгаш', 'Qarlygash'],
];
const RIVERS = [
  ['Шелек', 'Шелек', 'Shelek'],
  ['Түрген', 'Турген', 'Turgen'],
  ['Талғар', 'Талгар', 'Talgar'],
  ['Қаскелең', 'Каскелен', 'Qaskeleng'],
  ['Шарын', 'Чарын', 'Sharyn'],
];

/**
 * Kinds of works: how often, sector, shape on the map, range of cost in thousand tenge, which department orders it,
 * which picture shows it, and the title in three languages.
 */
export const works = [
  work(9, 'education', 'site', [90_000, 900_000], 'building', 'building', ({at, chance}) => {
    const number = chance.whole(1, 48);
    return {
      kk: `${at.kkIn} № ${number} орта мектепті күрделі жөндеу`,
      ru: `Капитальный ремонт средней школы № ${number} в ${at.ru}`,
      en: `Major repair of school No. ${number} in ${at.en}`,
    };
  }),
  work(6, 'education', 'site', [1_200_000, 5_200_000], 'building', 'building', ({at, chance}) => {
    const seats = chance.pick([150, 300, 600, 900]);
    return {
      kk: `${at.kkAt} ${seats} орындық мектеп салу`,
      ru: `Строительство школы на ${seats} мест в ${at.ru}`,
      en: `New school for ${seats} pupils in ${at.en}`,
    };
  }),
  work(5, 'education', 'site', [350_000, 1_400_000], 'building', 'building', ({at, chance}) => {
    const seats = chance.pick([50, 120, 240]);
    return {
      kk: `${at.kkAt} ${seats} орындық балабақша салу`,
      ru: `Строительство детского сада на ${seats} мест в ${at.ru}`,
      en: `New kindergarten for ${seats} children in ${at.en}`,
    };
  }),
  work(4, 'education', 'point', [30_000, 220_000], 'education', 'building', ({at, chance}) => {
    const [kk, ru, en] = chance.pick(NURSERIES);
    return {
      kk: `${at.kkIn} «${kk}» балабақшасын күрделі жөндеу`,
      ru: `Капитальный ремонт детского сада «${ru}» в ${at.ru}`,
      en: `Major repair of the ${en} kindergarten in ${at.en}`,
    };
  }),
  work(9, 'transport.road', 'road', [400_000, 6_500_000], 'roads', 'road', ({at, to, chance}) => {
    const from = chance.whole(0, 24);
    const until = from + chance.whole(3, 14);
    return {
      kk: `«${at.kkName} – ${to.kkName}» автомобиль жолының ${from}–${until} км аралығын орташа жөндеу`,
      ru: `Средний ремонт участка км ${from}–${until} автомобильной дороги «${at.ruName} – ${to.ruName}»`,
      en: `Repair of the ${at.en} – ${to.en} road, km ${from}–${until}`,
    };
  }),
  work(14, 'transport.road', 'street', [25_000, 480_000], 'roads', 'road', ({at, street}) => ({
    kk: `${at.kkIn} ${street.kk} көшесіне асфальт төсеу`,
    ru: `Асфальтирование улицы ${street.ruOf} в ${at.ru}`,
    en: `Paving ${street.en} Street in ${at.en}`,
  })),
  work(2, 'transport.road', 'point', [150_000, 1_300_000], 'roads', 'road', ({at, chance}) => {
    const [kk, ru, en] = chance.pick(RIVERS);
    return {
      kk: `${at.kkIn} ${kk} өзені арқылы өтетін көпірді күрделі жөндеу`,
      ru: `Капитальный ремонт моста через реку ${ru} в ${at.ru}`,
      en: `Major repair of the bridge over the ${en} in ${at.en}`,
    };
  }),
  work(9, 'waterAndWaste', 'network', [180_000, 2_600_000], 'utilities', 'pipe', ({at}) => ({
    kk: `${at.kkOf} ауызсумен жабдықтау желілерін қайта жаңғырту`,
    ru: `Реконструкция сетей питьевого водоснабжения ${at.ru}`,
    en: `Renewal of the drinking-water network of ${at.en}`,
  })),
  work(3, 'waterAndWaste', 'network', [250_000, 3_100_000], 'utilities', 'pipe', ({at}) => ({
    kk: `${at.kkAt} кәріз желілерін салу`,
    ru: `Строительство канализационных сетей в ${at.ru}`,
    en: `New sewers in ${at.en}`,
  })),
  work(4, 'health', 'site', [220_000, 900_000], 'health', 'building', ({at}) => ({
    kk: `${at.kkAt} дәрігерлік амбулатория салу`,
    ru: `Строительство врачебной амбулатории в ${at.ru}`,
    en: `New outpatient clinic in ${at.en}`,
  })),
  work(2, 'health', 'site', [400_000, 4_800_000], 'health', 'building', ({at}) => ({
    kk: `${at.kkIn} орталық аурухананы күрделі жөндеу`,
    ru: `Капитальный ремонт центральной больницы в ${at.ru}`,
    en: `Major repair of the central hospital in ${at.en}`,
  })),
  work(5, 'energy', 'several', [12_000, 160_000], 'utilities', 'street', ({at}) => ({
    kk: `${at.kkOf} көшелеріне жарық орнату`,
    ru: `Устройство уличного освещения в ${at.ru}`,
    en: `Street lighting in ${at.en}`,
  })),
  work(4, 'energy', 'network', [200_000, 2_200_000], 'utilities', 'pipe', ({at}) => ({
    kk: `${at.kkAt} газ тарату желілерін салу`,
    ru: `Строительство газораспределительных сетей в ${at.ru}`,
    en: `Gas distribution network in ${at.en}`,
  })),
  work(3, 'energy', 'network', [60_000, 520_000], 'utilities', 'pipe', ({at}) => ({
    kk: `${at.kkOf} 10/0,4 кВ электр желілерін қайта жаңғырту`,
    ru: `Реконструкция электрических сетей 10/0,4 кВ ${at.ru}`,
    en: `Renewal of the 10/0.4 kV power lines of ${at.en}`,
  })),
  work(4, 'cultureSportsAndRecreation', 'park', [40_000, 620_000], 'utilities', 'park', ({at}) => ({
    kk: `${at.kkIn} орталық саябақты абаттандыру`,
    ru: `Благоустройство центрального парка в ${at.ru}`,
    en: `Central park improvement in ${at.en}`,
  })),
  work(4, 'cultureSportsAndRecreation', 'site', [15_000, 110_000], 'building', 'park', ({at}) => ({
    kk: `${at.kkAt} спорт алаңын салу`,
    ru: `Строительство спортивной площадки в ${at.ru}`,
    en: `Sports ground in ${at.en}`,
  })),
  work(3, 'cultureSportsAndRecreation', 'point', [60_000, 480_000], 'building', 'building', ({at}) => ({
    kk: `${at.kkIn} мәдениет үйін күрделі жөндеу`,
    ru: `Капитальный ремонт дома культуры в ${at.ru}`,
    en: `Major repair of the house of culture in ${at.en}`,
  })),
  work(4, 'socialHousing', 'several', [20_000, 260_000], 'utilities', 'park', ({at, chance}) => {
    const yards = chance.whole(3, 14);
    return {
      kk: `${at.kkIn} көппәтерлі ${yards} үйдің ауласын абаттандыру`,
      ru: `Благоустройство ${yards} дворов многоквартирных домов в ${at.ru}`,
      en: `Improvement of ${yards} housing yards in ${at.en}`,
    };
  }),
  work(3, 'socialHousing', 'site', [600_000, 2_400_000], 'building', 'building', ({at, chance}) => {
    const flats = chance.pick([30, 45, 60, 90]);
    return {
      kk: `${at.kkAt} ${flats} пәтерлі тұрғын үй салу`,
      ru: `Строительство ${flats}-квартирного жилого дома в ${at.ru}`,
      en: `Housing block of ${flats} flats in ${at.en}`,
    };
  }),
  work(
    2,
    'naturalResources.floodProtection',
    'street',
    [80_000, 900_000],
    'utilities',
    'pipe',
    ({at, chance}) => {
      const [kk, ru, en] = chance.pick(RIVERS);
      return {
        kk: `${kk} өзенінің ${at.kk} тұсындағы арнасын тазартып, жағасын бекіту`,
        ru: `Очистка русла и берегоукрепление реки ${ru} у ${at.ru}`,
        en: `Clearing the bed of the ${en} and protecting its banks at ${at.en}`,
      };
    },
  ),
  work(2, 'naturalResources', 'road', [120_000, 1_600_000], 'utilities', 'pipe', ({at, to}) => ({
    kk: `«${at.kkName} – ${to.kkName}» суару каналын қайта жаңғырту`,
    ru: `Реконструкция оросительного канала «${at.ruName} – ${to.ruName}»`,
    en: `Renewal of the ${at.en} – ${to.en} irrigation canal`,
  })),
  work(2, 'communications', 'point', [8_000, 70_000], 'region', 'street', ({at}) => ({
    kk: `${at.kkAt} кең жолақты интернет жүргізу`,
    ru: `Подключение широкополосного интернета в ${at.ru}`,
    en: `Broadband for ${at.en}`,
  })),
  work(2, 'governance', 'point', [9_000, 90_000], 'region', 'building', ({at}) => ({
    kk: `${at.kkIn} әкімдік ғимаратының жылу жүйесін ауыстыру`,
    ru: `Замена системы отопления здания акимата в ${at.ru}`,
    en: `New heating for the akimat building in ${at.en}`,
  })),
];

function work(weight, sector, shape, cost, department, picture, title) {
  return [weight, {sector, shape, cost, department, picture, title}];
}
