import { describe, expect, it } from 'vitest';
import { nameOfCity } from '../../../../shared/text/city-name.ts';
import { nameOfRegion, shortNameOfRegion } from '../../../../shared/text/region-name.ts';
import { readBundledData } from '../table/bundled-data.ts';

describe('a region for people', () => {
  it.each([
    ['Нижегородская область', 'Nizhny Novgorod Oblast'],
    ['Республика Татарстан', 'Republic of Tatarstan'],
    ['Москва', 'Moscow'],
    ['Минская область', 'Minsk Region'],
  ])('is %s in Russian and %s in English', (region, english) => {
    expect(nameOfRegion('ru', region)).toBe(region);
    expect(nameOfRegion('en', region)).toBe(english);
  });

  it('leaves its form of state out where a column is narrow', () => {
    expect(shortNameOfRegion('ru', 'Республика Татарстан')).toBe('Татарстан');
    expect(shortNameOfRegion('en', 'Республика Татарстан')).toBe('Tatarstan');
    expect(shortNameOfRegion('en', 'Чеченская Республика')).toBe('Chechen Republic');
  });

  it('stays as it was written where nobody gave it an English name', () => {
    expect(nameOfRegion('en', 'Область за рекой')).toBe('Область за рекой');
  });

  it('has an English name wherever a bundled park lies', async () => {
    const { parks } = await readBundledData();
    const regions = [...new Set(parks.flatMap(({ region }) => region ?? []))];
    expect(regions.length).toBeGreaterThan(100);
    expect(regions.filter((region) => nameOfRegion('en', region) === region)).toEqual([]);
  });
});

describe('a city for people', () => {
  it.each([
    ['Москва', 'Moscow'],
    ['Пекин', 'Beijing'],
    ['Елабуга', 'Yelabuga'],
    ['Нижний Новгород', 'Nizhny Novgorod'],
    ['Большой Камень', 'Bolshoy Kamen'],
    ['Набережные Челны', 'Naberezhnye Chelny'],
    ['Щёлково', 'Shchelkovo'],
    ['Южно-Сахалинск', 'Yuzhno-Sakhalinsk'],
    ['Алматы (Алатау)', 'Almaty (Alatau)'],
    ['Ленинский городской округ', 'Leninsky Urban Okrug'],
    ['Ирбит-сити', 'Irbit-siti'],
    ['Durham', 'Durham'],
  ])('%s is called %s in English and as it is in Russian', (city, english) => {
    expect(nameOfCity('en', city)).toBe(english);
    expect(nameOfCity('ru', city)).toBe(city);
  });

  it('has no Russian letter in English wherever a bundled park lies', async () => {
    const { parks } = await readBundledData();
    const cities = parks.flatMap(({ city }) => city ?? []).map((city) => nameOfCity('en', city));
    expect(cities.filter((city) => /[а-яё]/iu.test(city))).toEqual([]);
  });
});
