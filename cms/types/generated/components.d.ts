import type { Schema, Struct } from '@strapi/strapi';

export interface InstrumentBewijsregel extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_bewijsregels';
  info: {
    description: 'Wat onderzoek laat zien, per uitkomst';
    displayName: 'Bewijs';
    icon: 'chartBubble';
  };
  attributes: {
    niveau: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 4;
          min: 0;
        },
        number
      > &
      Schema.Attribute.DefaultTo<0>;
    termijn: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    uitkomst: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    uitspraak: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface InstrumentBron extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_bronnen';
  info: {
    description: 'Waar de informatie vandaan komt';
    displayName: 'Bron';
    icon: 'book';
  };
  attributes: {
    jaar: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1900;
        },
        number
      >;
    titel: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface InstrumentGrondslag extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_grondslagen';
  info: {
    description: 'De wet waarop de inzet berust';
    displayName: 'Wettelijke grondslag';
    icon: 'feather';
  };
  attributes: {
    artikel: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    geldigTot: Schema.Attribute.Date;
    geldigVan: Schema.Attribute.Date;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    wet: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface InstrumentKenmerkwerking extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_kenmerkwerkingen';
  info: {
    description: 'Een kenmerk waar het instrument direct of indirect aan werkt';
    displayName: 'Werkt aan kenmerk';
    icon: 'link';
  };
  attributes: {
    kenmerk: Schema.Attribute.Relation<'oneToOne', 'api::kenmerk.kenmerk'>;
    toelichting: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    werking: Schema.Attribute.Enumeration<['direct', 'indirect']> &
      Schema.Attribute.Required;
  };
}

export interface InstrumentKosten extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_kosten';
  info: {
    description: 'Wat het instrument kost en wie dat betaalt';
    displayName: 'Kosten';
    icon: 'priceTag';
  };
  attributes: {
    bedrag: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    eenheid: Schema.Attribute.Enumeration<
      ['traject', 'eenmalig', 'uur', 'week', 'maand', 'jaar', 'sessie']
    >;
    toelichting: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    wieBetaalt: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface InstrumentOpmerking extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_opmerkingen';
  info: {
    description: 'Een opmerking van de beheergroep bij \u00E9\u00E9n veld';
    displayName: 'Opmerking';
    icon: 'message';
  };
  attributes: {
    door: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    op: Schema.Attribute.DateTime;
    opgelost: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    tekst: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    veld: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
  };
}

export interface InstrumentPunt extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_punten';
  info: {
    description: 'E\u00E9n punt, in \u00E9\u00E9n regel';
    displayName: 'Voordeel of nadeel';
    icon: 'bulletList';
  };
  attributes: {
    tekst: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface InstrumentVerwantschap extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_verwantschappen';
  info: {
    description: 'Een ander instrument dat hierbij past';
    displayName: 'Verwant instrument';
    icon: 'exit';
  };
  attributes: {
    reden: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    slug: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface InstrumentWaardestand extends Struct.ComponentSchema {
  collectionName: 'componenten_instrument_waardestanden';
  info: {
    description: 'Hoe het instrument het doet op \u00E9\u00E9n waarde';
    displayName: 'Wat telt voor de cli\u00EBnt';
    icon: 'heart';
  };
  attributes: {
    stand: Schema.Attribute.Enumeration<['goed', 'deels', 'weinig']> &
      Schema.Attribute.Required;
    toelichting: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    waarde: Schema.Attribute.Relation<'oneToOne', 'api::waarde.waarde'>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'instrument.bewijsregel': InstrumentBewijsregel;
      'instrument.bron': InstrumentBron;
      'instrument.grondslag': InstrumentGrondslag;
      'instrument.kenmerkwerking': InstrumentKenmerkwerking;
      'instrument.kosten': InstrumentKosten;
      'instrument.opmerking': InstrumentOpmerking;
      'instrument.punt': InstrumentPunt;
      'instrument.verwantschap': InstrumentVerwantschap;
      'instrument.waardestand': InstrumentWaardestand;
    }
  }
}
