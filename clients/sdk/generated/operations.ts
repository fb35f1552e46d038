/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** `country`, `city` and `streetAddress1` are needed. */
export type AddressInput = {
  /** The city. */
  city?: string | null | undefined;
  /** The part of the city; empty where there is none. */
  cityArea?: string | null | undefined;
  /** The company; empty without one. */
  companyName?: string | null | undefined;
  /** The country. */
  country?: CountryCode | null | undefined;
  /** The state, the province; empty where there is none. */
  countryArea?: string | null | undefined;
  /** The first name. */
  firstName?: string | null | undefined;
  /** The last name. */
  lastName?: string | null | undefined;
  /** The telephone number; null without one. */
  phone?: string | null | undefined;
  /** The postal code; empty without one. */
  postalCode?: string | null | undefined;
  /** Street and number. */
  streetAddress1?: string | null | undefined;
  /** The second line of the street. */
  streetAddress2?: string | null | undefined;
};

/** What a key may do, with its own instance alone. */
export type ApiKeyScope =
  /** Read and change the instance and its keys. */
  | 'ADMIN'
  /** Start, watch and cancel runs; see the instance itself and its organization's name, nothing around them. */
  | 'INVOKE'
  /** Read the instance, its runs and its organization. */
  | 'READ';

/** How strictly an address is checked by the rules of its country (`addressValidationRules`). The country is always needed. */
export type CheckoutAddressValidationRules = {
  /** Whether a postal code of another form, and an area that the country does not have, are refused. */
  checkFieldsFormat?: boolean | null | undefined;
  /** Whether what the country's addresses need has to be there. */
  checkRequiredFields?: boolean | null | undefined;
  /** Whether it is kept as the country's post writes it: capitals, names of areas, no more fields than it has. */
  enableFieldsNormalization?: boolean | null | undefined;
};

/** Input: checkout create. */
export type CheckoutCreateInput = {
  /** Where the bill goes. */
  billingAddress?: AddressInput | null | undefined;
  /** Slug of the channel; may be left out while there is one active channel. */
  channel?: string | null | undefined;
  /** By default that of the signed-in customer. */
  email?: string | null | undefined;
  /** The language in which it is bought. */
  languageCode?: LanguageCodeEnum | null | undefined;
  /** At most 100 lines. */
  lines: Array<CheckoutLineInput>;
  /** Public key-value pairs. */
  metadata?: Array<MetadataInput> | null | undefined;
  /** Whether the billing address goes into the customer's address book once the order is placed; only with one. */
  saveBillingAddress?: boolean | null | undefined;
  /** Whether the address to deliver to goes into the customer's address book once the order is placed; only with one. */
  saveShippingAddress?: boolean | null | undefined;
  /** Where to deliver to; kept also where nothing is delivered. */
  shippingAddress?: AddressInput | null | undefined;
  /** Which rules of the addresses' countries hold; all of them unless said otherwise. */
  validationRules?: CheckoutValidationRules | null | undefined;
};

/** Why it was not done, as a code. */
export type CheckoutErrorCode =
  /** A billing address is missing: `checkoutBillingAddressUpdate` sets it. */
  | 'BILLING_ADDRESS_NOT_SET'
  /** The channel sells nothing now. */
  | 'CHANNEL_INACTIVE'
  /** Payments do not cover the total. */
  | 'CHECKOUT_NOT_FULLY_PAID'
  /** The way of delivery is not for this. */
  | 'DELIVERY_METHOD_NOT_APPLICABLE'
  /** An e-mail address is missing: `checkoutEmailUpdate` sets it. */
  | 'EMAIL_NOT_SET'
  /** The gift card cannot pay this. */
  | 'GIFT_CARD_NOT_APPLICABLE'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The payment is over. */
  | 'INACTIVE_PAYMENT'
  /** There is not as much in stock. */
  | 'INSUFFICIENT_STOCK'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** The way of delivery is not for this. */
  | 'INVALID_SHIPPING_METHOD'
  /** Parts of the address are missing. */
  | 'MISSING_ADDRESS_DATA'
  /** The channel must be named. */
  | 'MISSING_CHANNEL_SLUG'
  /** A line that is a gift cannot be changed. */
  | 'NON_EDITABLE_GIFT_LINE'
  /** A line that is a gift cannot be removed. */
  | 'NON_REMOVABLE_GIFT_LINE'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** It has no lines. */
  | 'NO_LINES'
  /** The payment failed. */
  | 'PAYMENT_ERROR'
  /** A reason without a price of its own. */
  | 'PRICE_OVERRIDE_REASON_WITHOUT_OVERRIDE'
  /** The product is not published in the channel. */
  | 'PRODUCT_NOT_PUBLISHED'
  /** The time of sale of the product has not come. */
  | 'PRODUCT_UNAVAILABLE_FOR_PURCHASE'
  /** More pieces or lines than a checkout may have, or a higher total than an answer can carry. */
  | 'QUANTITY_GREATER_THAN_LIMIT'
  /** A value is missing. */
  | 'REQUIRED'
  /** An address to deliver to is missing. */
  | 'SHIPPING_ADDRESS_NOT_SET'
  /** The delivery cannot be changed any more. */
  | 'SHIPPING_CHANGE_FORBIDDEN'
  /** The way of delivery is not for this. */
  | 'SHIPPING_METHOD_NOT_APPLICABLE'
  /** A way of delivery is missing. */
  | 'SHIPPING_METHOD_NOT_SET'
  /** Nothing of it is delivered. */
  | 'SHIPPING_NOT_REQUIRED'
  /** Taxes could not be computed. */
  | 'TAX_ERROR'
  /** The channel does not sell the variant. */
  | 'UNAVAILABLE_VARIANT_IN_CHANNEL'
  /** Something else has this value already. */
  | 'UNIQUE'
  /** The voucher does not hold for this. */
  | 'VOUCHER_NOT_APPLICABLE'
  /** The quantity must be greater than zero. */
  | 'ZERO_QUANTITY';

/** Input: checkout line. */
export type CheckoutLineInput = {
  /** 1 to 1000. */
  quantity: number;
  /** Global id of the variant. */
  variantId: string;
};

/** How strictly addresses are checked by the rules of their countries. */
export type CheckoutValidationRules = {
  /** Where the bill goes. */
  billingAddress?: CheckoutAddressValidationRules | null | undefined;
  /** Where to deliver to. */
  shippingAddress?: CheckoutAddressValidationRules | null | undefined;
};

/** Why a mutation did nothing. */
export type ControlPlaneErrorCode =
  /** The secret was handed over before. */
  | 'ALREADY_CLAIMED'
  /** Its state does not allow it. */
  | 'CONFLICT'
  /** The caller can see it but may not change it. */
  | 'FORBIDDEN'
  /** A value is not acceptable. */
  | 'INVALID'
  /** There are as many as there may be. */
  | 'LIMIT_EXCEEDED'
  /** There is none, or it is somebody else's. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** The organization has tried this offering before. */
  | 'TRIAL_USED';

/** ISO 3166-1 alpha-2. */
export type CountryCode =
  /** Andorra. */
  | 'AD'
  /** United Arab Emirates. */
  | 'AE'
  /** Afghanistan. */
  | 'AF'
  /** Antigua & Barbuda. */
  | 'AG'
  /** Anguilla. */
  | 'AI'
  /** Albania. */
  | 'AL'
  /** Armenia. */
  | 'AM'
  /** Angola. */
  | 'AO'
  /** Antarctica. */
  | 'AQ'
  /** Argentina. */
  | 'AR'
  /** American Samoa. */
  | 'AS'
  /** Austria. */
  | 'AT'
  /** Australia. */
  | 'AU'
  /** Aruba. */
  | 'AW'
  /** Åland Islands. */
  | 'AX'
  /** Azerbaijan. */
  | 'AZ'
  /** Bosnia & Herzegovina. */
  | 'BA'
  /** Barbados. */
  | 'BB'
  /** Bangladesh. */
  | 'BD'
  /** Belgium. */
  | 'BE'
  /** Burkina Faso. */
  | 'BF'
  /** Bulgaria. */
  | 'BG'
  /** Bahrain. */
  | 'BH'
  /** Burundi. */
  | 'BI'
  /** Benin. */
  | 'BJ'
  /** St. Barthélemy. */
  | 'BL'
  /** Bermuda. */
  | 'BM'
  /** Brunei. */
  | 'BN'
  /** Bolivia. */
  | 'BO'
  /** Caribbean Netherlands. */
  | 'BQ'
  /** Brazil. */
  | 'BR'
  /** Bahamas. */
  | 'BS'
  /** Bhutan. */
  | 'BT'
  /** Bouvet Island. */
  | 'BV'
  /** Botswana. */
  | 'BW'
  /** Belarus. */
  | 'BY'
  /** Belize. */
  | 'BZ'
  /** Canada. */
  | 'CA'
  /** Cocos (Keeling) Islands. */
  | 'CC'
  /** Congo - Kinshasa. */
  | 'CD'
  /** Central African Republic. */
  | 'CF'
  /** Congo - Brazzaville. */
  | 'CG'
  /** Switzerland. */
  | 'CH'
  /** Côte d’Ivoire. */
  | 'CI'
  /** Cook Islands. */
  | 'CK'
  /** Chile. */
  | 'CL'
  /** Cameroon. */
  | 'CM'
  /** China. */
  | 'CN'
  /** Colombia. */
  | 'CO'
  /** Costa Rica. */
  | 'CR'
  /** Cuba. */
  | 'CU'
  /** Cape Verde. */
  | 'CV'
  /** Curaçao. */
  | 'CW'
  /** Christmas Island. */
  | 'CX'
  /** Cyprus. */
  | 'CY'
  /** Czechia. */
  | 'CZ'
  /** Germany. */
  | 'DE'
  /** Djibouti. */
  | 'DJ'
  /** Denmark. */
  | 'DK'
  /** Dominica. */
  | 'DM'
  /** Dominican Republic. */
  | 'DO'
  /** Algeria. */
  | 'DZ'
  /** Ecuador. */
  | 'EC'
  /** Estonia. */
  | 'EE'
  /** Egypt. */
  | 'EG'
  /** Western Sahara. */
  | 'EH'
  /** Eritrea. */
  | 'ER'
  /** Spain. */
  | 'ES'
  /** Ethiopia. */
  | 'ET'
  /** European Union. */
  | 'EU'
  /** Finland. */
  | 'FI'
  /** Fiji. */
  | 'FJ'
  /** Falkland Islands. */
  | 'FK'
  /** Micronesia. */
  | 'FM'
  /** Faroe Islands. */
  | 'FO'
  /** France. */
  | 'FR'
  /** Gabon. */
  | 'GA'
  /** United Kingdom. */
  | 'GB'
  /** Grenada. */
  | 'GD'
  /** Georgia. */
  | 'GE'
  /** French Guiana. */
  | 'GF'
  /** Guernsey. */
  | 'GG'
  /** Ghana. */
  | 'GH'
  /** Gibraltar. */
  | 'GI'
  /** Greenland. */
  | 'GL'
  /** Gambia. */
  | 'GM'
  /** Guinea. */
  | 'GN'
  /** Guadeloupe. */
  | 'GP'
  /** Equatorial Guinea. */
  | 'GQ'
  /** Greece. */
  | 'GR'
  /** South Georgia & South Sandwich Islands. */
  | 'GS'
  /** Guatemala. */
  | 'GT'
  /** Guam. */
  | 'GU'
  /** Guinea-Bissau. */
  | 'GW'
  /** Guyana. */
  | 'GY'
  /** Hong Kong SAR China. */
  | 'HK'
  /** Heard & McDonald Islands. */
  | 'HM'
  /** Honduras. */
  | 'HN'
  /** Croatia. */
  | 'HR'
  /** Haiti. */
  | 'HT'
  /** Hungary. */
  | 'HU'
  /** Indonesia. */
  | 'ID'
  /** Ireland. */
  | 'IE'
  /** Israel. */
  | 'IL'
  /** Isle of Man. */
  | 'IM'
  /** India. */
  | 'IN'
  /** British Indian Ocean Territory. */
  | 'IO'
  /** Iraq. */
  | 'IQ'
  /** Iran. */
  | 'IR'
  /** Iceland. */
  | 'IS'
  /** Italy. */
  | 'IT'
  /** Jersey. */
  | 'JE'
  /** Jamaica. */
  | 'JM'
  /** Jordan. */
  | 'JO'
  /** Japan. */
  | 'JP'
  /** Kenya. */
  | 'KE'
  /** Kyrgyzstan. */
  | 'KG'
  /** Cambodia. */
  | 'KH'
  /** Kiribati. */
  | 'KI'
  /** Comoros. */
  | 'KM'
  /** St. Kitts & Nevis. */
  | 'KN'
  /** North Korea. */
  | 'KP'
  /** South Korea. */
  | 'KR'
  /** Kuwait. */
  | 'KW'
  /** Cayman Islands. */
  | 'KY'
  /** Kazakhstan. */
  | 'KZ'
  /** Laos. */
  | 'LA'
  /** Lebanon. */
  | 'LB'
  /** St. Lucia. */
  | 'LC'
  /** Liechtenstein. */
  | 'LI'
  /** Sri Lanka. */
  | 'LK'
  /** Liberia. */
  | 'LR'
  /** Lesotho. */
  | 'LS'
  /** Lithuania. */
  | 'LT'
  /** Luxembourg. */
  | 'LU'
  /** Latvia. */
  | 'LV'
  /** Libya. */
  | 'LY'
  /** Morocco. */
  | 'MA'
  /** Monaco. */
  | 'MC'
  /** Moldova. */
  | 'MD'
  /** Montenegro. */
  | 'ME'
  /** St. Martin. */
  | 'MF'
  /** Madagascar. */
  | 'MG'
  /** Marshall Islands. */
  | 'MH'
  /** North Macedonia. */
  | 'MK'
  /** Mali. */
  | 'ML'
  /** Myanmar (Burma). */
  | 'MM'
  /** Mongolia. */
  | 'MN'
  /** Macao SAR China. */
  | 'MO'
  /** Northern Mariana Islands. */
  | 'MP'
  /** Martinique. */
  | 'MQ'
  /** Mauritania. */
  | 'MR'
  /** Montserrat. */
  | 'MS'
  /** Malta. */
  | 'MT'
  /** Mauritius. */
  | 'MU'
  /** Maldives. */
  | 'MV'
  /** Malawi. */
  | 'MW'
  /** Mexico. */
  | 'MX'
  /** Malaysia. */
  | 'MY'
  /** Mozambique. */
  | 'MZ'
  /** Namibia. */
  | 'NA'
  /** New Caledonia. */
  | 'NC'
  /** Niger. */
  | 'NE'
  /** Norfolk Island. */
  | 'NF'
  /** Nigeria. */
  | 'NG'
  /** Nicaragua. */
  | 'NI'
  /** Netherlands. */
  | 'NL'
  /** Norway. */
  | 'NO'
  /** Nepal. */
  | 'NP'
  /** Nauru. */
  | 'NR'
  /** Niue. */
  | 'NU'
  /** New Zealand. */
  | 'NZ'
  /** Oman. */
  | 'OM'
  /** Panama. */
  | 'PA'
  /** Peru. */
  | 'PE'
  /** French Polynesia. */
  | 'PF'
  /** Papua New Guinea. */
  | 'PG'
  /** Philippines. */
  | 'PH'
  /** Pakistan. */
  | 'PK'
  /** Poland. */
  | 'PL'
  /** St. Pierre & Miquelon. */
  | 'PM'
  /** Pitcairn Islands. */
  | 'PN'
  /** Puerto Rico. */
  | 'PR'
  /** Palestinian Territories. */
  | 'PS'
  /** Portugal. */
  | 'PT'
  /** Palau. */
  | 'PW'
  /** Paraguay. */
  | 'PY'
  /** Qatar. */
  | 'QA'
  /** Réunion. */
  | 'RE'
  /** Romania. */
  | 'RO'
  /** Serbia. */
  | 'RS'
  /** Russia. */
  | 'RU'
  /** Rwanda. */
  | 'RW'
  /** Saudi Arabia. */
  | 'SA'
  /** Solomon Islands. */
  | 'SB'
  /** Seychelles. */
  | 'SC'
  /** Sudan. */
  | 'SD'
  /** Sweden. */
  | 'SE'
  /** Singapore. */
  | 'SG'
  /** St. Helena. */
  | 'SH'
  /** Slovenia. */
  | 'SI'
  /** Svalbard & Jan Mayen. */
  | 'SJ'
  /** Slovakia. */
  | 'SK'
  /** Sierra Leone. */
  | 'SL'
  /** San Marino. */
  | 'SM'
  /** Senegal. */
  | 'SN'
  /** Somalia. */
  | 'SO'
  /** Suriname. */
  | 'SR'
  /** South Sudan. */
  | 'SS'
  /** São Tomé & Príncipe. */
  | 'ST'
  /** El Salvador. */
  | 'SV'
  /** Sint Maarten. */
  | 'SX'
  /** Syria. */
  | 'SY'
  /** Eswatini. */
  | 'SZ'
  /** Turks & Caicos Islands. */
  | 'TC'
  /** Chad. */
  | 'TD'
  /** French Southern Territories. */
  | 'TF'
  /** Togo. */
  | 'TG'
  /** Thailand. */
  | 'TH'
  /** Tajikistan. */
  | 'TJ'
  /** Tokelau. */
  | 'TK'
  /** Timor-Leste. */
  | 'TL'
  /** Turkmenistan. */
  | 'TM'
  /** Tunisia. */
  | 'TN'
  /** Tonga. */
  | 'TO'
  /** Türkiye. */
  | 'TR'
  /** Trinidad & Tobago. */
  | 'TT'
  /** Tuvalu. */
  | 'TV'
  /** Taiwan. */
  | 'TW'
  /** Tanzania. */
  | 'TZ'
  /** Ukraine. */
  | 'UA'
  /** Uganda. */
  | 'UG'
  /** U.S. Outlying Islands. */
  | 'UM'
  /** United States. */
  | 'US'
  /** Uruguay. */
  | 'UY'
  /** Uzbekistan. */
  | 'UZ'
  /** Vatican City. */
  | 'VA'
  /** St. Vincent & Grenadines. */
  | 'VC'
  /** Venezuela. */
  | 'VE'
  /** British Virgin Islands. */
  | 'VG'
  /** U.S. Virgin Islands. */
  | 'VI'
  /** Vietnam. */
  | 'VN'
  /** Vanuatu. */
  | 'VU'
  /** Wallis & Futuna. */
  | 'WF'
  /** Samoa. */
  | 'WS'
  /** Kosovo. */
  | 'XK'
  /** Yemen. */
  | 'YE'
  /** Mayotte. */
  | 'YT'
  /** South Africa. */
  | 'ZA'
  /** Zambia. */
  | 'ZM'
  /** Zimbabwe. */
  | 'ZW';

/** PENDING → PROVISIONING → ACTIVE ⇄ SUSPENDED; FAILED when it cannot be provisioned; TERMINATED ends every way. */
export type InstanceState =
  /** Runs. */
  | 'ACTIVE'
  /** Could not be provisioned; `failure` says why. */
  | 'FAILED'
  /** Bought, or a trial begun; waits for provisioning. */
  | 'PENDING'
  /** Its key and credits are being made. */
  | 'PROVISIONING'
  /** Refuses runs until it is resumed. */
  | 'SUSPENDED'
  /** Over, for ever. */
  | 'TERMINATED';

/** A language, or one as it is spoken somewhere. */
export type LanguageCodeEnum =
  /** Afrikaans. */
  | 'AF'
  /** Afrikaans (Namibia). */
  | 'AF_NA'
  /** Afrikaans (South Africa). */
  | 'AF_ZA'
  /** Aghem. */
  | 'AGQ'
  /** Aghem (Cameroon). */
  | 'AGQ_CM'
  /** Akan. */
  | 'AK'
  /** Akan (Ghana). */
  | 'AK_GH'
  /** Amharic. */
  | 'AM'
  /** Amharic (Ethiopia). */
  | 'AM_ET'
  /** Arabic. */
  | 'AR'
  /** Arabic (United Arab Emirates). */
  | 'AR_AE'
  /** Arabic (Bahrain). */
  | 'AR_BH'
  /** Arabic (Djibouti). */
  | 'AR_DJ'
  /** Arabic (Algeria). */
  | 'AR_DZ'
  /** Arabic (Egypt). */
  | 'AR_EG'
  /** Arabic (Western Sahara). */
  | 'AR_EH'
  /** Arabic (Eritrea). */
  | 'AR_ER'
  /** Arabic (Israel). */
  | 'AR_IL'
  /** Arabic (Iraq). */
  | 'AR_IQ'
  /** Arabic (Jordan). */
  | 'AR_JO'
  /** Arabic (Comoros). */
  | 'AR_KM'
  /** Arabic (Kuwait). */
  | 'AR_KW'
  /** Arabic (Lebanon). */
  | 'AR_LB'
  /** Arabic (Libya). */
  | 'AR_LY'
  /** Arabic (Morocco). */
  | 'AR_MA'
  /** Arabic (Mauritania). */
  | 'AR_MR'
  /** Arabic (Oman). */
  | 'AR_OM'
  /** Arabic (Palestinian Territories). */
  | 'AR_PS'
  /** Arabic (Qatar). */
  | 'AR_QA'
  /** Arabic (Saudi Arabia). */
  | 'AR_SA'
  /** Arabic (Sudan). */
  | 'AR_SD'
  /** Arabic (Somalia). */
  | 'AR_SO'
  /** Arabic (South Sudan). */
  | 'AR_SS'
  /** Arabic (Syria). */
  | 'AR_SY'
  /** Arabic (Chad). */
  | 'AR_TD'
  /** Arabic (Tunisia). */
  | 'AR_TN'
  /** Arabic (Yemen). */
  | 'AR_YE'
  /** Assamese. */
  | 'AS'
  /** Asu. */
  | 'ASA'
  /** Asu (Tanzania). */
  | 'ASA_TZ'
  /** Asturian. */
  | 'AST'
  /** Asturian (Spain). */
  | 'AST_ES'
  /** Assamese (India). */
  | 'AS_IN'
  /** Azerbaijani. */
  | 'AZ'
  /** Azerbaijani (Cyrillic). */
  | 'AZ_CYRL'
  /** Azerbaijani (Cyrillic, Azerbaijan). */
  | 'AZ_CYRL_AZ'
  /** Azerbaijani (Latin). */
  | 'AZ_LATN'
  /** Azerbaijani (Latin, Azerbaijan). */
  | 'AZ_LATN_AZ'
  /** Basaa. */
  | 'BAS'
  /** Basaa (Cameroon). */
  | 'BAS_CM'
  /** Belarusian. */
  | 'BE'
  /** Bemba. */
  | 'BEM'
  /** Bemba (Zambia). */
  | 'BEM_ZM'
  /** Bena. */
  | 'BEZ'
  /** Bena (Tanzania). */
  | 'BEZ_TZ'
  /** Belarusian (Belarus). */
  | 'BE_BY'
  /** Bulgarian. */
  | 'BG'
  /** Bulgarian (Bulgaria). */
  | 'BG_BG'
  /** Bambara. */
  | 'BM'
  /** Bambara (Mali). */
  | 'BM_ML'
  /** Bangla. */
  | 'BN'
  /** Bangla (Bangladesh). */
  | 'BN_BD'
  /** Bangla (India). */
  | 'BN_IN'
  /** Tibetan. */
  | 'BO'
  /** Tibetan (China). */
  | 'BO_CN'
  /** Tibetan (India). */
  | 'BO_IN'
  /** Breton. */
  | 'BR'
  /** Bodo. */
  | 'BRX'
  /** Bodo (India). */
  | 'BRX_IN'
  /** Breton (France). */
  | 'BR_FR'
  /** Bosnian. */
  | 'BS'
  /** Bosnian (Cyrillic). */
  | 'BS_CYRL'
  /** Bosnian (Cyrillic, Bosnia & Herzegovina). */
  | 'BS_CYRL_BA'
  /** Bosnian (Latin). */
  | 'BS_LATN'
  /** Bosnian (Latin, Bosnia & Herzegovina). */
  | 'BS_LATN_BA'
  /** Catalan. */
  | 'CA'
  /** Catalan (Andorra). */
  | 'CA_AD'
  /** Catalan (Spain). */
  | 'CA_ES'
  /** Catalan (Spain, Valencian). */
  | 'CA_ES_VALENCIA'
  /** Catalan (France). */
  | 'CA_FR'
  /** Catalan (Italy). */
  | 'CA_IT'
  /** Chakma. */
  | 'CCP'
  /** Chakma (Bangladesh). */
  | 'CCP_BD'
  /** Chakma (India). */
  | 'CCP_IN'
  /** Chechen. */
  | 'CE'
  /** Cebuano. */
  | 'CEB'
  /** Cebuano (Philippines). */
  | 'CEB_PH'
  /** Chechen (Russia). */
  | 'CE_RU'
  /** Chiga. */
  | 'CGG'
  /** Chiga (Uganda). */
  | 'CGG_UG'
  /** Cherokee. */
  | 'CHR'
  /** Cherokee (United States). */
  | 'CHR_US'
  /** Central Kurdish. */
  | 'CKB'
  /** Central Kurdish (Iraq). */
  | 'CKB_IQ'
  /** Central Kurdish (Iran). */
  | 'CKB_IR'
  /** Czech. */
  | 'CS'
  /** Czech (Czechia). */
  | 'CS_CZ'
  /** Church Slavic. */
  | 'CU'
  /** Church Slavic (Russia). */
  | 'CU_RU'
  /** Welsh. */
  | 'CY'
  /** Welsh (United Kingdom). */
  | 'CY_GB'
  /** Danish. */
  | 'DA'
  /** Taita. */
  | 'DAV'
  /** Taita (Kenya). */
  | 'DAV_KE'
  /** Danish (Denmark). */
  | 'DA_DK'
  /** Danish (Greenland). */
  | 'DA_GL'
  /** German. */
  | 'DE'
  /** German (Austria). */
  | 'DE_AT'
  /** German (Belgium). */
  | 'DE_BE'
  /** German (Switzerland). */
  | 'DE_CH'
  /** German (Germany). */
  | 'DE_DE'
  /** German (Italy). */
  | 'DE_IT'
  /** German (Liechtenstein). */
  | 'DE_LI'
  /** German (Luxembourg). */
  | 'DE_LU'
  /** Zarma. */
  | 'DJE'
  /** Zarma (Niger). */
  | 'DJE_NE'
  /** Lower Sorbian. */
  | 'DSB'
  /** Lower Sorbian (Germany). */
  | 'DSB_DE'
  /** Duala. */
  | 'DUA'
  /** Duala (Cameroon). */
  | 'DUA_CM'
  /** Jola-Fonyi. */
  | 'DYO'
  /** Jola-Fonyi (Senegal). */
  | 'DYO_SN'
  /** Dzongkha. */
  | 'DZ'
  /** Dzongkha (Bhutan). */
  | 'DZ_BT'
  /** Embu. */
  | 'EBU'
  /** Embu (Kenya). */
  | 'EBU_KE'
  /** Ewe. */
  | 'EE'
  /** Ewe (Ghana). */
  | 'EE_GH'
  /** Ewe (Togo). */
  | 'EE_TG'
  /** Greek. */
  | 'EL'
  /** Greek (Cyprus). */
  | 'EL_CY'
  /** Greek (Greece). */
  | 'EL_GR'
  /** English. */
  | 'EN'
  /** English (United Arab Emirates). */
  | 'EN_AE'
  /** English (Antigua & Barbuda). */
  | 'EN_AG'
  /** English (Anguilla). */
  | 'EN_AI'
  /** English (American Samoa). */
  | 'EN_AS'
  /** English (Austria). */
  | 'EN_AT'
  /** English (Australia). */
  | 'EN_AU'
  /** English (Barbados). */
  | 'EN_BB'
  /** English (Belgium). */
  | 'EN_BE'
  /** English (Burundi). */
  | 'EN_BI'
  /** English (Bermuda). */
  | 'EN_BM'
  /** English (Bahamas). */
  | 'EN_BS'
  /** English (Botswana). */
  | 'EN_BW'
  /** English (Belize). */
  | 'EN_BZ'
  /** English (Canada). */
  | 'EN_CA'
  /** English (Cocos [Keeling] Islands). */
  | 'EN_CC'
  /** English (Switzerland). */
  | 'EN_CH'
  /** English (Cook Islands). */
  | 'EN_CK'
  /** English (Cameroon). */
  | 'EN_CM'
  /** English (Christmas Island). */
  | 'EN_CX'
  /** English (Cyprus). */
  | 'EN_CY'
  /** English (Germany). */
  | 'EN_DE'
  /** English (Diego Garcia). */
  | 'EN_DG'
  /** English (Denmark). */
  | 'EN_DK'
  /** English (Dominica). */
  | 'EN_DM'
  /** English (Eritrea). */
  | 'EN_ER'
  /** English (Finland). */
  | 'EN_FI'
  /** English (Fiji). */
  | 'EN_FJ'
  /** English (Falkland Islands). */
  | 'EN_FK'
  /** English (Micronesia). */
  | 'EN_FM'
  /** English (United Kingdom). */
  | 'EN_GB'
  /** English (Grenada). */
  | 'EN_GD'
  /** English (Guernsey). */
  | 'EN_GG'
  /** English (Ghana). */
  | 'EN_GH'
  /** English (Gibraltar). */
  | 'EN_GI'
  /** English (Gambia). */
  | 'EN_GM'
  /** English (Guam). */
  | 'EN_GU'
  /** English (Guyana). */
  | 'EN_GY'
  /** English (Hong Kong SAR China). */
  | 'EN_HK'
  /** English (Ireland). */
  | 'EN_IE'
  /** English (Israel). */
  | 'EN_IL'
  /** English (Isle of Man). */
  | 'EN_IM'
  /** English (India). */
  | 'EN_IN'
  /** English (British Indian Ocean Territory). */
  | 'EN_IO'
  /** English (Jersey). */
  | 'EN_JE'
  /** English (Jamaica). */
  | 'EN_JM'
  /** English (Kenya). */
  | 'EN_KE'
  /** English (Kiribati). */
  | 'EN_KI'
  /** English (St. Kitts & Nevis). */
  | 'EN_KN'
  /** English (Cayman Islands). */
  | 'EN_KY'
  /** English (St. Lucia). */
  | 'EN_LC'
  /** English (Liberia). */
  | 'EN_LR'
  /** English (Lesotho). */
  | 'EN_LS'
  /** English (Madagascar). */
  | 'EN_MG'
  /** English (Marshall Islands). */
  | 'EN_MH'
  /** English (Macao SAR China). */
  | 'EN_MO'
  /** English (Northern Mariana Islands). */
  | 'EN_MP'
  /** English (Montserrat). */
  | 'EN_MS'
  /** English (Malta). */
  | 'EN_MT'
  /** English (Mauritius). */
  | 'EN_MU'
  /** English (Malawi). */
  | 'EN_MW'
  /** English (Malaysia). */
  | 'EN_MY'
  /** English (Namibia). */
  | 'EN_NA'
  /** English (Norfolk Island). */
  | 'EN_NF'
  /** English (Nigeria). */
  | 'EN_NG'
  /** English (Netherlands). */
  | 'EN_NL'
  /** English (Nauru). */
  | 'EN_NR'
  /** English (Niue). */
  | 'EN_NU'
  /** English (New Zealand). */
  | 'EN_NZ'
  /** English (Papua New Guinea). */
  | 'EN_PG'
  /** English (Philippines). */
  | 'EN_PH'
  /** English (Pakistan). */
  | 'EN_PK'
  /** English (Pitcairn Islands). */
  | 'EN_PN'
  /** English (Puerto Rico). */
  | 'EN_PR'
  /** English (Palau). */
  | 'EN_PW'
  /** English (Rwanda). */
  | 'EN_RW'
  /** English (Solomon Islands). */
  | 'EN_SB'
  /** English (Seychelles). */
  | 'EN_SC'
  /** English (Sudan). */
  | 'EN_SD'
  /** English (Sweden). */
  | 'EN_SE'
  /** English (Singapore). */
  | 'EN_SG'
  /** English (St. Helena). */
  | 'EN_SH'
  /** English (Slovenia). */
  | 'EN_SI'
  /** English (Sierra Leone). */
  | 'EN_SL'
  /** English (South Sudan). */
  | 'EN_SS'
  /** English (Sint Maarten). */
  | 'EN_SX'
  /** English (Eswatini). */
  | 'EN_SZ'
  /** English (Turks & Caicos Islands). */
  | 'EN_TC'
  /** English (Tokelau). */
  | 'EN_TK'
  /** English (Tonga). */
  | 'EN_TO'
  /** English (Trinidad & Tobago). */
  | 'EN_TT'
  /** English (Tuvalu). */
  | 'EN_TV'
  /** English (Tanzania). */
  | 'EN_TZ'
  /** English (Uganda). */
  | 'EN_UG'
  /** English (U.S. Outlying Islands). */
  | 'EN_UM'
  /** English (United States). */
  | 'EN_US'
  /** English (St. Vincent & Grenadines). */
  | 'EN_VC'
  /** English (British Virgin Islands). */
  | 'EN_VG'
  /** English (U.S. Virgin Islands). */
  | 'EN_VI'
  /** English (Vanuatu). */
  | 'EN_VU'
  /** English (Samoa). */
  | 'EN_WS'
  /** English (South Africa). */
  | 'EN_ZA'
  /** English (Zambia). */
  | 'EN_ZM'
  /** English (Zimbabwe). */
  | 'EN_ZW'
  /** Esperanto. */
  | 'EO'
  /** Spanish. */
  | 'ES'
  /** Spanish (Argentina). */
  | 'ES_AR'
  /** Spanish (Bolivia). */
  | 'ES_BO'
  /** Spanish (Brazil). */
  | 'ES_BR'
  /** Spanish (Belize). */
  | 'ES_BZ'
  /** Spanish (Chile). */
  | 'ES_CL'
  /** Spanish (Colombia). */
  | 'ES_CO'
  /** Spanish (Costa Rica). */
  | 'ES_CR'
  /** Spanish (Cuba). */
  | 'ES_CU'
  /** Spanish (Dominican Republic). */
  | 'ES_DO'
  /** Spanish (Ceuta & Melilla). */
  | 'ES_EA'
  /** Spanish (Ecuador). */
  | 'ES_EC'
  /** Spanish (Spain). */
  | 'ES_ES'
  /** Spanish (Equatorial Guinea). */
  | 'ES_GQ'
  /** Spanish (Guatemala). */
  | 'ES_GT'
  /** Spanish (Honduras). */
  | 'ES_HN'
  /** Spanish (Canary Islands). */
  | 'ES_IC'
  /** Spanish (Mexico). */
  | 'ES_MX'
  /** Spanish (Nicaragua). */
  | 'ES_NI'
  /** Spanish (Panama). */
  | 'ES_PA'
  /** Spanish (Peru). */
  | 'ES_PE'
  /** Spanish (Philippines). */
  | 'ES_PH'
  /** Spanish (Puerto Rico). */
  | 'ES_PR'
  /** Spanish (Paraguay). */
  | 'ES_PY'
  /** Spanish (El Salvador). */
  | 'ES_SV'
  /** Spanish (United States). */
  | 'ES_US'
  /** Spanish (Uruguay). */
  | 'ES_UY'
  /** Spanish (Venezuela). */
  | 'ES_VE'
  /** Estonian. */
  | 'ET'
  /** Estonian (Estonia). */
  | 'ET_EE'
  /** Basque. */
  | 'EU'
  /** Basque (Spain). */
  | 'EU_ES'
  /** Ewondo. */
  | 'EWO'
  /** Ewondo (Cameroon). */
  | 'EWO_CM'
  /** Persian. */
  | 'FA'
  /** Persian (Afghanistan). */
  | 'FA_AF'
  /** Persian (Iran). */
  | 'FA_IR'
  /** Fula. */
  | 'FF'
  /** Fula (Adlam). */
  | 'FF_ADLM'
  /** Fula (Adlam, Burkina Faso). */
  | 'FF_ADLM_BF'
  /** Fula (Adlam, Cameroon). */
  | 'FF_ADLM_CM'
  /** Fula (Adlam, Ghana). */
  | 'FF_ADLM_GH'
  /** Fula (Adlam, Gambia). */
  | 'FF_ADLM_GM'
  /** Fula (Adlam, Guinea). */
  | 'FF_ADLM_GN'
  /** Fula (Adlam, Guinea-Bissau). */
  | 'FF_ADLM_GW'
  /** Fula (Adlam, Liberia). */
  | 'FF_ADLM_LR'
  /** Fula (Adlam, Mauritania). */
  | 'FF_ADLM_MR'
  /** Fula (Adlam, Niger). */
  | 'FF_ADLM_NE'
  /** Fula (Adlam, Nigeria). */
  | 'FF_ADLM_NG'
  /** Fula (Adlam, Sierra Leone). */
  | 'FF_ADLM_SL'
  /** Fula (Adlam, Senegal). */
  | 'FF_ADLM_SN'
  /** Fula (Latin). */
  | 'FF_LATN'
  /** Fula (Latin, Burkina Faso). */
  | 'FF_LATN_BF'
  /** Fula (Latin, Cameroon). */
  | 'FF_LATN_CM'
  /** Fula (Latin, Ghana). */
  | 'FF_LATN_GH'
  /** Fula (Latin, Gambia). */
  | 'FF_LATN_GM'
  /** Fula (Latin, Guinea). */
  | 'FF_LATN_GN'
  /** Fula (Latin, Guinea-Bissau). */
  | 'FF_LATN_GW'
  /** Fula (Latin, Liberia). */
  | 'FF_LATN_LR'
  /** Fula (Latin, Mauritania). */
  | 'FF_LATN_MR'
  /** Fula (Latin, Niger). */
  | 'FF_LATN_NE'
  /** Fula (Latin, Nigeria). */
  | 'FF_LATN_NG'
  /** Fula (Latin, Sierra Leone). */
  | 'FF_LATN_SL'
  /** Fula (Latin, Senegal). */
  | 'FF_LATN_SN'
  /** Finnish. */
  | 'FI'
  /** Filipino. */
  | 'FIL'
  /** Filipino (Philippines). */
  | 'FIL_PH'
  /** Finnish (Finland). */
  | 'FI_FI'
  /** Faroese. */
  | 'FO'
  /** Faroese (Denmark). */
  | 'FO_DK'
  /** Faroese (Faroe Islands). */
  | 'FO_FO'
  /** French. */
  | 'FR'
  /** French (Belgium). */
  | 'FR_BE'
  /** French (Burkina Faso). */
  | 'FR_BF'
  /** French (Burundi). */
  | 'FR_BI'
  /** French (Benin). */
  | 'FR_BJ'
  /** French (St. Barthélemy). */
  | 'FR_BL'
  /** French (Canada). */
  | 'FR_CA'
  /** French (Congo - Kinshasa). */
  | 'FR_CD'
  /** French (Central African Republic). */
  | 'FR_CF'
  /** French (Congo - Brazzaville). */
  | 'FR_CG'
  /** French (Switzerland). */
  | 'FR_CH'
  /** French (Côte d’Ivoire). */
  | 'FR_CI'
  /** French (Cameroon). */
  | 'FR_CM'
  /** French (Djibouti). */
  | 'FR_DJ'
  /** French (Algeria). */
  | 'FR_DZ'
  /** French (France). */
  | 'FR_FR'
  /** French (Gabon). */
  | 'FR_GA'
  /** French (French Guiana). */
  | 'FR_GF'
  /** French (Guinea). */
  | 'FR_GN'
  /** French (Guadeloupe). */
  | 'FR_GP'
  /** French (Equatorial Guinea). */
  | 'FR_GQ'
  /** French (Haiti). */
  | 'FR_HT'
  /** French (Comoros). */
  | 'FR_KM'
  /** French (Luxembourg). */
  | 'FR_LU'
  /** French (Morocco). */
  | 'FR_MA'
  /** French (Monaco). */
  | 'FR_MC'
  /** French (St. Martin). */
  | 'FR_MF'
  /** French (Madagascar). */
  | 'FR_MG'
  /** French (Mali). */
  | 'FR_ML'
  /** French (Martinique). */
  | 'FR_MQ'
  /** French (Mauritania). */
  | 'FR_MR'
  /** French (Mauritius). */
  | 'FR_MU'
  /** French (New Caledonia). */
  | 'FR_NC'
  /** French (Niger). */
  | 'FR_NE'
  /** French (French Polynesia). */
  | 'FR_PF'
  /** French (St. Pierre & Miquelon). */
  | 'FR_PM'
  /** French (Réunion). */
  | 'FR_RE'
  /** French (Rwanda). */
  | 'FR_RW'
  /** French (Seychelles). */
  | 'FR_SC'
  /** French (Senegal). */
  | 'FR_SN'
  /** French (Syria). */
  | 'FR_SY'
  /** French (Chad). */
  | 'FR_TD'
  /** French (Togo). */
  | 'FR_TG'
  /** French (Tunisia). */
  | 'FR_TN'
  /** French (Vanuatu). */
  | 'FR_VU'
  /** French (Wallis & Futuna). */
  | 'FR_WF'
  /** French (Mayotte). */
  | 'FR_YT'
  /** Friulian. */
  | 'FUR'
  /** Friulian (Italy). */
  | 'FUR_IT'
  /** Western Frisian. */
  | 'FY'
  /** Western Frisian (Netherlands). */
  | 'FY_NL'
  /** Irish. */
  | 'GA'
  /** Irish (United Kingdom). */
  | 'GA_GB'
  /** Irish (Ireland). */
  | 'GA_IE'
  /** Scottish Gaelic. */
  | 'GD'
  /** Scottish Gaelic (United Kingdom). */
  | 'GD_GB'
  /** Galician. */
  | 'GL'
  /** Galician (Spain). */
  | 'GL_ES'
  /** Swiss German. */
  | 'GSW'
  /** Swiss German (Switzerland). */
  | 'GSW_CH'
  /** Swiss German (France). */
  | 'GSW_FR'
  /** Swiss German (Liechtenstein). */
  | 'GSW_LI'
  /** Gujarati. */
  | 'GU'
  /** Gusii. */
  | 'GUZ'
  /** Gusii (Kenya). */
  | 'GUZ_KE'
  /** Gujarati (India). */
  | 'GU_IN'
  /** Manx. */
  | 'GV'
  /** Manx (Isle of Man). */
  | 'GV_IM'
  /** Hausa. */
  | 'HA'
  /** Hawaiian. */
  | 'HAW'
  /** Hawaiian (United States). */
  | 'HAW_US'
  /** Hausa (Ghana). */
  | 'HA_GH'
  /** Hausa (Niger). */
  | 'HA_NE'
  /** Hausa (Nigeria). */
  | 'HA_NG'
  /** Hebrew. */
  | 'HE'
  /** Hebrew (Israel). */
  | 'HE_IL'
  /** Hindi. */
  | 'HI'
  /** Hindi (India). */
  | 'HI_IN'
  /** Croatian. */
  | 'HR'
  /** Croatian (Bosnia & Herzegovina). */
  | 'HR_BA'
  /** Croatian (Croatia). */
  | 'HR_HR'
  /** Upper Sorbian. */
  | 'HSB'
  /** Upper Sorbian (Germany). */
  | 'HSB_DE'
  /** Hungarian. */
  | 'HU'
  /** Hungarian (Hungary). */
  | 'HU_HU'
  /** Armenian. */
  | 'HY'
  /** Armenian (Armenia). */
  | 'HY_AM'
  /** Interlingua. */
  | 'IA'
  /** Indonesian. */
  | 'ID'
  /** Indonesian (Indonesia). */
  | 'ID_ID'
  /** Igbo. */
  | 'IG'
  /** Igbo (Nigeria). */
  | 'IG_NG'
  /** Sichuan Yi. */
  | 'II'
  /** Sichuan Yi (China). */
  | 'II_CN'
  /** Icelandic. */
  | 'IS'
  /** Icelandic (Iceland). */
  | 'IS_IS'
  /** Italian. */
  | 'IT'
  /** Italian (Switzerland). */
  | 'IT_CH'
  /** Italian (Italy). */
  | 'IT_IT'
  /** Italian (San Marino). */
  | 'IT_SM'
  /** Italian (Vatican City). */
  | 'IT_VA'
  /** Japanese. */
  | 'JA'
  /** Japanese (Japan). */
  | 'JA_JP'
  /** Ngomba. */
  | 'JGO'
  /** Ngomba (Cameroon). */
  | 'JGO_CM'
  /** Machame. */
  | 'JMC'
  /** Machame (Tanzania). */
  | 'JMC_TZ'
  /** Javanese. */
  | 'JV'
  /** Javanese (Indonesia). */
  | 'JV_ID'
  /** Georgian. */
  | 'KA'
  /** Kabyle. */
  | 'KAB'
  /** Kabyle (Algeria). */
  | 'KAB_DZ'
  /** Kamba. */
  | 'KAM'
  /** Kamba (Kenya). */
  | 'KAM_KE'
  /** Georgian (Georgia). */
  | 'KA_GE'
  /** Makonde. */
  | 'KDE'
  /** Makonde (Tanzania). */
  | 'KDE_TZ'
  /** Kabuverdianu. */
  | 'KEA'
  /** Kabuverdianu (Cape Verde). */
  | 'KEA_CV'
  /** Koyra Chiini. */
  | 'KHQ'
  /** Koyra Chiini (Mali). */
  | 'KHQ_ML'
  /** Kikuyu. */
  | 'KI'
  /** Kikuyu (Kenya). */
  | 'KI_KE'
  /** Kazakh. */
  | 'KK'
  /** Kako. */
  | 'KKJ'
  /** Kako (Cameroon). */
  | 'KKJ_CM'
  /** Kazakh (Kazakhstan). */
  | 'KK_KZ'
  /** Kalaallisut. */
  | 'KL'
  /** Kalenjin. */
  | 'KLN'
  /** Kalenjin (Kenya). */
  | 'KLN_KE'
  /** Kalaallisut (Greenland). */
  | 'KL_GL'
  /** Khmer. */
  | 'KM'
  /** Khmer (Cambodia). */
  | 'KM_KH'
  /** Kannada. */
  | 'KN'
  /** Kannada (India). */
  | 'KN_IN'
  /** Korean. */
  | 'KO'
  /** Konkani. */
  | 'KOK'
  /** Konkani (India). */
  | 'KOK_IN'
  /** Korean (North Korea). */
  | 'KO_KP'
  /** Korean (South Korea). */
  | 'KO_KR'
  /** Kashmiri. */
  | 'KS'
  /** Shambala. */
  | 'KSB'
  /** Shambala (Tanzania). */
  | 'KSB_TZ'
  /** Bafia. */
  | 'KSF'
  /** Bafia (Cameroon). */
  | 'KSF_CM'
  /** Colognian. */
  | 'KSH'
  /** Colognian (Germany). */
  | 'KSH_DE'
  /** Kashmiri (Arabic). */
  | 'KS_ARAB'
  /** Kashmiri (Arabic, India). */
  | 'KS_ARAB_IN'
  /** Kurdish. */
  | 'KU'
  /** Kurdish (Türkiye). */
  | 'KU_TR'
  /** Cornish. */
  | 'KW'
  /** Cornish (United Kingdom). */
  | 'KW_GB'
  /** Kyrgyz. */
  | 'KY'
  /** Kyrgyz (Kyrgyzstan). */
  | 'KY_KG'
  /** Langi. */
  | 'LAG'
  /** Langi (Tanzania). */
  | 'LAG_TZ'
  /** Luxembourgish. */
  | 'LB'
  /** Luxembourgish (Luxembourg). */
  | 'LB_LU'
  /** Ganda. */
  | 'LG'
  /** Ganda (Uganda). */
  | 'LG_UG'
  /** Lakota. */
  | 'LKT'
  /** Lakota (United States). */
  | 'LKT_US'
  /** Lingala. */
  | 'LN'
  /** Lingala (Angola). */
  | 'LN_AO'
  /** Lingala (Congo - Kinshasa). */
  | 'LN_CD'
  /** Lingala (Central African Republic). */
  | 'LN_CF'
  /** Lingala (Congo - Brazzaville). */
  | 'LN_CG'
  /** Lao. */
  | 'LO'
  /** Lao (Laos). */
  | 'LO_LA'
  /** Northern Luri. */
  | 'LRC'
  /** Northern Luri (Iraq). */
  | 'LRC_IQ'
  /** Northern Luri (Iran). */
  | 'LRC_IR'
  /** Lithuanian. */
  | 'LT'
  /** Lithuanian (Lithuania). */
  | 'LT_LT'
  /** Luba-Katanga. */
  | 'LU'
  /** Luo. */
  | 'LUO'
  /** Luo (Kenya). */
  | 'LUO_KE'
  /** Luyia. */
  | 'LUY'
  /** Luyia (Kenya). */
  | 'LUY_KE'
  /** Luba-Katanga (Congo - Kinshasa). */
  | 'LU_CD'
  /** Latvian. */
  | 'LV'
  /** Latvian (Latvia). */
  | 'LV_LV'
  /** Maithili. */
  | 'MAI'
  /** Maithili (India). */
  | 'MAI_IN'
  /** Masai. */
  | 'MAS'
  /** Masai (Kenya). */
  | 'MAS_KE'
  /** Masai (Tanzania). */
  | 'MAS_TZ'
  /** Meru. */
  | 'MER'
  /** Meru (Kenya). */
  | 'MER_KE'
  /** Morisyen. */
  | 'MFE'
  /** Morisyen (Mauritius). */
  | 'MFE_MU'
  /** Malagasy. */
  | 'MG'
  /** Makhuwa-Meetto. */
  | 'MGH'
  /** Makhuwa-Meetto (Mozambique). */
  | 'MGH_MZ'
  /** Metaʼ. */
  | 'MGO'
  /** Metaʼ (Cameroon). */
  | 'MGO_CM'
  /** Malagasy (Madagascar). */
  | 'MG_MG'
  /** Māori. */
  | 'MI'
  /** Māori (New Zealand). */
  | 'MI_NZ'
  /** Macedonian. */
  | 'MK'
  /** Macedonian (North Macedonia). */
  | 'MK_MK'
  /** Malayalam. */
  | 'ML'
  /** Malayalam (India). */
  | 'ML_IN'
  /** Mongolian. */
  | 'MN'
  /** Manipuri. */
  | 'MNI'
  /** Manipuri (Bangla). */
  | 'MNI_BENG'
  /** Manipuri (Bangla, India). */
  | 'MNI_BENG_IN'
  /** Mongolian (Mongolia). */
  | 'MN_MN'
  /** Marathi. */
  | 'MR'
  /** Marathi (India). */
  | 'MR_IN'
  /** Malay. */
  | 'MS'
  /** Malay (Brunei). */
  | 'MS_BN'
  /** Malay (Indonesia). */
  | 'MS_ID'
  /** Malay (Malaysia). */
  | 'MS_MY'
  /** Malay (Singapore). */
  | 'MS_SG'
  /** Maltese. */
  | 'MT'
  /** Maltese (Malta). */
  | 'MT_MT'
  /** Mundang. */
  | 'MUA'
  /** Mundang (Cameroon). */
  | 'MUA_CM'
  /** Burmese. */
  | 'MY'
  /** Burmese (Myanmar [Burma]). */
  | 'MY_MM'
  /** Mazanderani. */
  | 'MZN'
  /** Mazanderani (Iran). */
  | 'MZN_IR'
  /** Nama. */
  | 'NAQ'
  /** Nama (Namibia). */
  | 'NAQ_NA'
  /** Norwegian Bokmål. */
  | 'NB'
  /** Norwegian Bokmål (Norway). */
  | 'NB_NO'
  /** Norwegian Bokmål (Svalbard & Jan Mayen). */
  | 'NB_SJ'
  /** North Ndebele. */
  | 'ND'
  /** Low German. */
  | 'NDS'
  /** Low German (Germany). */
  | 'NDS_DE'
  /** Low German (Netherlands). */
  | 'NDS_NL'
  /** North Ndebele (Zimbabwe). */
  | 'ND_ZW'
  /** Nepali. */
  | 'NE'
  /** Nepali (India). */
  | 'NE_IN'
  /** Nepali (Nepal). */
  | 'NE_NP'
  /** Dutch. */
  | 'NL'
  /** Dutch (Aruba). */
  | 'NL_AW'
  /** Dutch (Belgium). */
  | 'NL_BE'
  /** Dutch (Caribbean Netherlands). */
  | 'NL_BQ'
  /** Dutch (Curaçao). */
  | 'NL_CW'
  /** Dutch (Netherlands). */
  | 'NL_NL'
  /** Dutch (Suriname). */
  | 'NL_SR'
  /** Dutch (Sint Maarten). */
  | 'NL_SX'
  /** Kwasio. */
  | 'NMG'
  /** Kwasio (Cameroon). */
  | 'NMG_CM'
  /** Norwegian Nynorsk. */
  | 'NN'
  /** Ngiemboon. */
  | 'NNH'
  /** Ngiemboon (Cameroon). */
  | 'NNH_CM'
  /** Norwegian Nynorsk (Norway). */
  | 'NN_NO'
  /** Nuer. */
  | 'NUS'
  /** Nuer (South Sudan). */
  | 'NUS_SS'
  /** Nyankole. */
  | 'NYN'
  /** Nyankole (Uganda). */
  | 'NYN_UG'
  /** Oromo. */
  | 'OM'
  /** Oromo (Ethiopia). */
  | 'OM_ET'
  /** Oromo (Kenya). */
  | 'OM_KE'
  /** Odia. */
  | 'OR'
  /** Odia (India). */
  | 'OR_IN'
  /** Ossetic. */
  | 'OS'
  /** Ossetic (Georgia). */
  | 'OS_GE'
  /** Ossetic (Russia). */
  | 'OS_RU'
  /** Punjabi. */
  | 'PA'
  /** Punjabi (Arabic). */
  | 'PA_ARAB'
  /** Punjabi (Arabic, Pakistan). */
  | 'PA_ARAB_PK'
  /** Punjabi (Gurmukhi). */
  | 'PA_GURU'
  /** Punjabi (Gurmukhi, India). */
  | 'PA_GURU_IN'
  /** Nigerian Pidgin. */
  | 'PCM'
  /** Nigerian Pidgin (Nigeria). */
  | 'PCM_NG'
  /** Polish. */
  | 'PL'
  /** Polish (Poland). */
  | 'PL_PL'
  /** Prussian. */
  | 'PRG'
  /** Pashto. */
  | 'PS'
  /** Pashto (Afghanistan). */
  | 'PS_AF'
  /** Pashto (Pakistan). */
  | 'PS_PK'
  /** Portuguese. */
  | 'PT'
  /** Portuguese (Angola). */
  | 'PT_AO'
  /** Portuguese (Brazil). */
  | 'PT_BR'
  /** Portuguese (Switzerland). */
  | 'PT_CH'
  /** Portuguese (Cape Verde). */
  | 'PT_CV'
  /** Portuguese (Equatorial Guinea). */
  | 'PT_GQ'
  /** Portuguese (Guinea-Bissau). */
  | 'PT_GW'
  /** Portuguese (Luxembourg). */
  | 'PT_LU'
  /** Portuguese (Macao SAR China). */
  | 'PT_MO'
  /** Portuguese (Mozambique). */
  | 'PT_MZ'
  /** Portuguese (Portugal). */
  | 'PT_PT'
  /** Portuguese (São Tomé & Príncipe). */
  | 'PT_ST'
  /** Portuguese (Timor-Leste). */
  | 'PT_TL'
  /** Quechua. */
  | 'QU'
  /** Quechua (Bolivia). */
  | 'QU_BO'
  /** Quechua (Ecuador). */
  | 'QU_EC'
  /** Quechua (Peru). */
  | 'QU_PE'
  /** Romansh. */
  | 'RM'
  /** Romansh (Switzerland). */
  | 'RM_CH'
  /** Rundi. */
  | 'RN'
  /** Rundi (Burundi). */
  | 'RN_BI'
  /** Romanian. */
  | 'RO'
  /** Rombo. */
  | 'ROF'
  /** Rombo (Tanzania). */
  | 'ROF_TZ'
  /** Romanian (Moldova). */
  | 'RO_MD'
  /** Romanian (Romania). */
  | 'RO_RO'
  /** Russian. */
  | 'RU'
  /** Russian (Belarus). */
  | 'RU_BY'
  /** Russian (Kyrgyzstan). */
  | 'RU_KG'
  /** Russian (Kazakhstan). */
  | 'RU_KZ'
  /** Russian (Moldova). */
  | 'RU_MD'
  /** Russian (Russia). */
  | 'RU_RU'
  /** Russian (Ukraine). */
  | 'RU_UA'
  /** Kinyarwanda. */
  | 'RW'
  /** Rwa. */
  | 'RWK'
  /** Rwa (Tanzania). */
  | 'RWK_TZ'
  /** Kinyarwanda (Rwanda). */
  | 'RW_RW'
  /** Yakut. */
  | 'SAH'
  /** Yakut (Russia). */
  | 'SAH_RU'
  /** Samburu. */
  | 'SAQ'
  /** Samburu (Kenya). */
  | 'SAQ_KE'
  /** Santali. */
  | 'SAT'
  /** Santali (Ol Chiki). */
  | 'SAT_OLCK'
  /** Santali (Ol Chiki, India). */
  | 'SAT_OLCK_IN'
  /** Sangu. */
  | 'SBP'
  /** Sangu (Tanzania). */
  | 'SBP_TZ'
  /** Sindhi. */
  | 'SD'
  /** Sindhi (Arabic). */
  | 'SD_ARAB'
  /** Sindhi (Arabic, Pakistan). */
  | 'SD_ARAB_PK'
  /** Sindhi (Devanagari). */
  | 'SD_DEVA'
  /** Sindhi (Devanagari, India). */
  | 'SD_DEVA_IN'
  /** Northern Sami. */
  | 'SE'
  /** Sena. */
  | 'SEH'
  /** Sena (Mozambique). */
  | 'SEH_MZ'
  /** Koyraboro Senni. */
  | 'SES'
  /** Koyraboro Senni (Mali). */
  | 'SES_ML'
  /** Northern Sami (Finland). */
  | 'SE_FI'
  /** Northern Sami (Norway). */
  | 'SE_NO'
  /** Northern Sami (Sweden). */
  | 'SE_SE'
  /** Sango. */
  | 'SG'
  /** Sango (Central African Republic). */
  | 'SG_CF'
  /** Tachelhit. */
  | 'SHI'
  /** Tachelhit (Latin). */
  | 'SHI_LATN'
  /** Tachelhit (Latin, Morocco). */
  | 'SHI_LATN_MA'
  /** Tachelhit (Tifinagh). */
  | 'SHI_TFNG'
  /** Tachelhit (Tifinagh, Morocco). */
  | 'SHI_TFNG_MA'
  /** Sinhala. */
  | 'SI'
  /** Sinhala (Sri Lanka). */
  | 'SI_LK'
  /** Slovak. */
  | 'SK'
  /** Slovak (Slovakia). */
  | 'SK_SK'
  /** Slovenian. */
  | 'SL'
  /** Slovenian (Slovenia). */
  | 'SL_SI'
  /** Inari Sami. */
  | 'SMN'
  /** Inari Sami (Finland). */
  | 'SMN_FI'
  /** Shona. */
  | 'SN'
  /** Shona (Zimbabwe). */
  | 'SN_ZW'
  /** Somali. */
  | 'SO'
  /** Somali (Djibouti). */
  | 'SO_DJ'
  /** Somali (Ethiopia). */
  | 'SO_ET'
  /** Somali (Kenya). */
  | 'SO_KE'
  /** Somali (Somalia). */
  | 'SO_SO'
  /** Albanian. */
  | 'SQ'
  /** Albanian (Albania). */
  | 'SQ_AL'
  /** Albanian (North Macedonia). */
  | 'SQ_MK'
  /** Albanian (Kosovo). */
  | 'SQ_XK'
  /** Serbian. */
  | 'SR'
  /** Serbian (Cyrillic). */
  | 'SR_CYRL'
  /** Serbian (Cyrillic, Bosnia & Herzegovina). */
  | 'SR_CYRL_BA'
  /** Serbian (Cyrillic, Montenegro). */
  | 'SR_CYRL_ME'
  /** Serbian (Cyrillic, Serbia). */
  | 'SR_CYRL_RS'
  /** Serbian (Cyrillic, Kosovo). */
  | 'SR_CYRL_XK'
  /** Serbian (Latin). */
  | 'SR_LATN'
  /** Serbian (Latin, Bosnia & Herzegovina). */
  | 'SR_LATN_BA'
  /** Serbian (Latin, Montenegro). */
  | 'SR_LATN_ME'
  /** Serbian (Latin, Serbia). */
  | 'SR_LATN_RS'
  /** Serbian (Latin, Kosovo). */
  | 'SR_LATN_XK'
  /** Sundanese. */
  | 'SU'
  /** Sundanese (Latin). */
  | 'SU_LATN'
  /** Sundanese (Latin, Indonesia). */
  | 'SU_LATN_ID'
  /** Swedish. */
  | 'SV'
  /** Swedish (Åland Islands). */
  | 'SV_AX'
  /** Swedish (Finland). */
  | 'SV_FI'
  /** Swedish (Sweden). */
  | 'SV_SE'
  /** Swahili. */
  | 'SW'
  /** Swahili (Congo - Kinshasa). */
  | 'SW_CD'
  /** Swahili (Kenya). */
  | 'SW_KE'
  /** Swahili (Tanzania). */
  | 'SW_TZ'
  /** Swahili (Uganda). */
  | 'SW_UG'
  /** Tamil. */
  | 'TA'
  /** Tamil (India). */
  | 'TA_IN'
  /** Tamil (Sri Lanka). */
  | 'TA_LK'
  /** Tamil (Malaysia). */
  | 'TA_MY'
  /** Tamil (Singapore). */
  | 'TA_SG'
  /** Telugu. */
  | 'TE'
  /** Teso. */
  | 'TEO'
  /** Teso (Kenya). */
  | 'TEO_KE'
  /** Teso (Uganda). */
  | 'TEO_UG'
  /** Telugu (India). */
  | 'TE_IN'
  /** Tajik. */
  | 'TG'
  /** Tajik (Tajikistan). */
  | 'TG_TJ'
  /** Thai. */
  | 'TH'
  /** Thai (Thailand). */
  | 'TH_TH'
  /** Tigrinya. */
  | 'TI'
  /** Tigrinya (Eritrea). */
  | 'TI_ER'
  /** Tigrinya (Ethiopia). */
  | 'TI_ET'
  /** Turkmen. */
  | 'TK'
  /** Turkmen (Turkmenistan). */
  | 'TK_TM'
  /** Tongan. */
  | 'TO'
  /** Tongan (Tonga). */
  | 'TO_TO'
  /** Turkish. */
  | 'TR'
  /** Turkish (Cyprus). */
  | 'TR_CY'
  /** Turkish (Türkiye). */
  | 'TR_TR'
  /** Tatar. */
  | 'TT'
  /** Tatar (Russia). */
  | 'TT_RU'
  /** Tasawaq. */
  | 'TWQ'
  /** Tasawaq (Niger). */
  | 'TWQ_NE'
  /** Central Atlas Tamazight. */
  | 'TZM'
  /** Central Atlas Tamazight (Morocco). */
  | 'TZM_MA'
  /** Uyghur. */
  | 'UG'
  /** Uyghur (China). */
  | 'UG_CN'
  /** Ukrainian. */
  | 'UK'
  /** Ukrainian (Ukraine). */
  | 'UK_UA'
  /** Urdu. */
  | 'UR'
  /** Urdu (India). */
  | 'UR_IN'
  /** Urdu (Pakistan). */
  | 'UR_PK'
  /** Uzbek. */
  | 'UZ'
  /** Uzbek (Arabic). */
  | 'UZ_ARAB'
  /** Uzbek (Arabic, Afghanistan). */
  | 'UZ_ARAB_AF'
  /** Uzbek (Cyrillic). */
  | 'UZ_CYRL'
  /** Uzbek (Cyrillic, Uzbekistan). */
  | 'UZ_CYRL_UZ'
  /** Uzbek (Latin). */
  | 'UZ_LATN'
  /** Uzbek (Latin, Uzbekistan). */
  | 'UZ_LATN_UZ'
  /** Vai. */
  | 'VAI'
  /** Vai (Latin). */
  | 'VAI_LATN'
  /** Vai (Latin, Liberia). */
  | 'VAI_LATN_LR'
  /** Vai (Vai). */
  | 'VAI_VAII'
  /** Vai (Vai, Liberia). */
  | 'VAI_VAII_LR'
  /** Vietnamese. */
  | 'VI'
  /** Vietnamese (Vietnam). */
  | 'VI_VN'
  /** Volapük. */
  | 'VO'
  /** Vunjo. */
  | 'VUN'
  /** Vunjo (Tanzania). */
  | 'VUN_TZ'
  /** Walser. */
  | 'WAE'
  /** Walser (Switzerland). */
  | 'WAE_CH'
  /** Wolof. */
  | 'WO'
  /** Wolof (Senegal). */
  | 'WO_SN'
  /** Xhosa. */
  | 'XH'
  /** Xhosa (South Africa). */
  | 'XH_ZA'
  /** Soga. */
  | 'XOG'
  /** Soga (Uganda). */
  | 'XOG_UG'
  /** Yangben. */
  | 'YAV'
  /** Yangben (Cameroon). */
  | 'YAV_CM'
  /** Yiddish. */
  | 'YI'
  /** Yoruba. */
  | 'YO'
  /** Yoruba (Benin). */
  | 'YO_BJ'
  /** Yoruba (Nigeria). */
  | 'YO_NG'
  /** Cantonese. */
  | 'YUE'
  /** Cantonese (Simplified). */
  | 'YUE_HANS'
  /** Cantonese (Simplified, China). */
  | 'YUE_HANS_CN'
  /** Cantonese (Traditional). */
  | 'YUE_HANT'
  /** Cantonese (Traditional, Hong Kong SAR China). */
  | 'YUE_HANT_HK'
  /** Standard Moroccan Tamazight. */
  | 'ZGH'
  /** Standard Moroccan Tamazight (Morocco). */
  | 'ZGH_MA'
  /** Chinese. */
  | 'ZH'
  /** Chinese (Simplified). */
  | 'ZH_HANS'
  /** Chinese (Simplified, China). */
  | 'ZH_HANS_CN'
  /** Chinese (Simplified, Hong Kong SAR China). */
  | 'ZH_HANS_HK'
  /** Chinese (Simplified, Macao SAR China). */
  | 'ZH_HANS_MO'
  /** Chinese (Simplified, Singapore). */
  | 'ZH_HANS_SG'
  /** Chinese (Traditional). */
  | 'ZH_HANT'
  /** Chinese (Traditional, Hong Kong SAR China). */
  | 'ZH_HANT_HK'
  /** Chinese (Traditional, Macao SAR China). */
  | 'ZH_HANT_MO'
  /** Chinese (Traditional, Taiwan). */
  | 'ZH_HANT_TW'
  /** Zulu. */
  | 'ZU'
  /** Zulu (South Africa). */
  | 'ZU_ZA';

/** Input: metadata. */
export type MetadataInput = {
  /** The name of the pair. */
  key: string;
  /** The value. */
  value: string;
};

/** What kind of thing an offering is. */
export type OfferingCategory =
  /** Acts for somebody, in conversation. */
  | 'AGENT'
  /** Does one task with an interface of its own. */
  | 'APP'
  /** Helps a person with their work. */
  | 'ASSISTANT'
  /** Runs in the background. */
  | 'AUTOMATION';

/** A new offering. */
export type OfferingCreateInput = {
  /** What kind of thing it is. */
  category: OfferingCategory;
  /** For buyers to read, at most 10,000 characters; text, never HTML. */
  description: string;
  /** By what it is found. */
  facets?: Array<OfferingFacetInput> | null | undefined;
  /** A UUID of the caller's: the same call again finds the offering, other content is CONFLICT. */
  id?: string | null | undefined;
  /** https, at most 500 characters. */
  imageUrl?: string | null | undefined;
  /** 1 to 100 characters. */
  name: string;
  /** Id of the organization that offers it. */
  publisher: string;
  /** Lower-case letters, digits and hyphens, at most 63; made of the name when left out. */
  slug?: string | null | undefined;
  /** None when left out. */
  trial?: TrialTermsInput | null | undefined;
};

/** What an operator decides about an offering. */
export type OfferingDecision =
  /** It may be sold. */
  | 'APPROVE'
  /** It may not, and `reason` says why. */
  | 'REJECT';

/** Values by which commerce finds an offering. */
export type OfferingFacetInput = {
  /** outcome, role, capability, industry, integration or deployment. */
  attribute: string;
  /** At most 20, of 1 to 100 characters. */
  values: Array<string>;
};

/** NOT_LISTED → PENDING → LISTED or FAILED, and PENDING again with every change. */
export type OfferingListingState =
  /** Commerce refuses it; `failure` says why. It is tried again. */
  | 'FAILED'
  /** Commerce has it as it should. */
  | 'LISTED'
  /** Commerce does not sell it, and is not to. */
  | 'NOT_LISTED'
  /** On its way to commerce. */
  | 'PENDING';

/** An operator's decision about an offering. */
export type OfferingReviewInput = {
  /** What is decided. */
  decision: OfferingDecision;
  /** Id of the offering. */
  offering: string;
  /** At most 2,000 characters; REJECT needs one. */
  reason?: string | null | undefined;
};

/** Only a PUBLISHED offering is visible to everybody. */
export type OfferingState =
  /** Kept for the record. */
  | 'ARCHIVED'
  /** Being written. */
  | 'DRAFT'
  /** Waits for an operator's decision. */
  | 'IN_REVIEW'
  /** For everybody to see and buy. */
  | 'PUBLISHED'
  /** Refused by an operator. */
  | 'REJECTED'
  /** Taken back by its publisher; instances go on. */
  | 'UNPUBLISHED';

/** A new release: either `flow` or `definition`. */
export type OfferingVersionCreateInput = {
  /** A Langflow export. */
  definition?: unknown;
  /** Id of a flow that an earlier release of the publisher runs. */
  flow?: string | null | undefined;
  /** Hosts that its runs may call, like api.example.com; at most 50. */
  hosts?: Array<string> | null | undefined;
  /** A UUID of the caller's: the same call again finds the release, other content is CONFLICT. */
  id?: string | null | undefined;
  /** Whether new instances get it from now on. */
  isCurrent?: boolean;
  /** Id of the offering. */
  offering: string;
  /** What its runs cost. */
  pricing: RunPricingInput;
  /** At most 10,000 characters. */
  releaseNotes?: string | null | undefined;
  /** Address of a flow in the Studio, which is read as the caller may read it. */
  studioUrl?: string | null | undefined;
};

/** A new organization. */
export type OrganizationCreateInput = {
  /** A UUID of the caller's: the same call again finds the organization, other content is CONFLICT. */
  id?: string | null | undefined;
  /** 1 to 100 characters. */
  name: string;
  /** Lower-case letters, digits and hyphens, at most 63; made of the name when left out. */
  slug?: string | null | undefined;
};

/** Why it was not done, as a code. */
export type PaymentGatewayInitializeErrorCode =
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND';

/** New terms under which an offering is sold. */
export type PlanCreateInput = {
  /** A UUID of the caller's: the same call again finds the plan, other content is CONFLICT. */
  id?: string | null | undefined;
  /** Granted with each instance bought. */
  includedCredits?: number;
  /** How often it is paid. */
  interval?: PlanInterval;
  /** How much an instance may run; as it likes when left out. */
  limits?: PlanLimitsInput | null | undefined;
  /** 1 to 100 characters. */
  name: string;
  /** Id of the offering. */
  offering: string;
  /** 1 to 50, each in another channel. */
  prices: Array<PlanPriceInput>;
};

/** How often a plan is paid. */
export type PlanInterval =
  /** Every month. */
  | 'MONTH'
  /** Once. */
  | 'ONCE'
  /** Every year. */
  | 'YEAR';

/** What is left out or null is no limit. */
export type PlanLimitsInput = {
  /** Runs under way at the same time. */
  concurrentRuns?: number | null | undefined;
  /** Bytes of these documents together. Without a limit it is the platform's. */
  documentBytes?: number | null | undefined;
  /** Documents that an instance may have. Without a limit it is the platform's. */
  documents?: number | null | undefined;
  /** Runs started in 24 hours. */
  requestsPerDay?: number | null | undefined;
  /** Runs started in 60 seconds. */
  requestsPerMinute?: number | null | undefined;
};

/** What a plan is to cost in one channel. */
export type PlanPriceInput = {
  /** In units of the channel's currency, at most two decimals. */
  amount: number | string;
  /** Slug of a channel of commerce that sells. */
  channel: string;
};

/** At most 10 of a meter, each ending above the one before it, the last one without end. */
export type PriceTierInput = {
  /** 0 to 1,000,000 credits for a run, a call of a tool, or 1,000 tokens. */
  price: number;
  /** The last unit that it is for, a whole number: runs, calls, or tokens (not thousands). Only the last tier has none. */
  upTo?: number | null | undefined;
};

/** HELD ends once, as one of the others, and stays that. */
export type ReservationState =
  /** Its time was over: all was released without a charge. */
  | 'EXPIRED'
  /** The credits are set aside. */
  | 'HELD'
  /** The run was charged, the rest released. */
  | 'SETTLED'
  /** All was released without a charge. */
  | 'VOIDED';

/** A run that failed through a fault of ours, or before anything of it was shown, costs nothing; see each. */
export type RunFailureCode =
  /** Going on would have cost more than the budget. Charged is what it used up to there; nothing when a model had said nothing yet. */
  | 'BUDGET_EXHAUSTED'
  /** The deadline passed before the run could end. */
  | 'DEADLINE_EXCEEDED'
  /** The flow does not pass the checks. */
  | 'FLOW_INVALID'
  /** A fault of ours. Costs nothing. */
  | 'INTERNAL'
  /** The language model could not be reached, refused, or broke off. */
  | 'MODEL_UNAVAILABLE'
  /** A tool that the flow needs failed. */
  | 'TOOL_FAILED'
  /** The worker died or was stopped in the middle of the output. Costs nothing. */
  | 'WORKER_LOST';

/** Graduated prices within a calendar month (UTC) of one instance; a meter that is left out, or empty, has its flat price. */
export type RunPriceTiersInput = {
  /** Of tokens read by models. */
  inputTokens?: Array<PriceTierInput>;
  /** Of tokens written by models. */
  outputTokens?: Array<PriceTierInput>;
  /** Of runs. */
  runs?: Array<PriceTierInput>;
  /** Of calls of tools. */
  toolCalls?: Array<PriceTierInput>;
};

/** Credits that a run costs: each 0 to 1,000,000. */
export type RunPricingInput = {
  /** For the run itself. */
  perRun?: number;
  /** Per 1,000 tokens read by models. */
  perThousandInputTokens?: number;
  /** Per 1,000 tokens written by models. */
  perThousandOutputTokens?: number;
  /** Per call of a tool. */
  perToolCall?: number;
  /** Meters that are priced in tiers, in place of their flat price. */
  tiers?: RunPriceTiersInput | null | undefined;
};

/** `id` is the caller's (a UUID); the same id started twice is one run. */
export type RunStartInput = {
  /** The most that the run may cost; it is held before the run starts. 10 when left out. */
  budget?: number | null | undefined;
  /** 1 to 3,600, from now; 300 when left out. */
  deadlineSeconds?: number | null | undefined;
  /** A new one is made when it is left out, but then a start cannot be repeated safely. */
  id?: string | null | undefined;
  /** What to say to the flow: a text of at most 32,000 characters, or {"text": …}. */
  input: unknown;
  /** Id of the instance, which must be ACTIVE. */
  instance: string;
  /** At most 200 characters. */
  session?: string | null | undefined;
};

/** QUEUED → RUNNING → SUCCEEDED, FAILED or CANCELED, which it stays. */
export type RunState =
  /** Somebody canceled it. */
  | 'CANCELED'
  /** It ended before its time; `failure` says why. */
  | 'FAILED'
  /** Its budget is held; it waits for a worker. */
  | 'QUEUED'
  /** A worker executes it. */
  | 'RUNNING'
  /** It came to its end; `output` has the result. */
  | 'SUCCEEDED';

/** Why a mutation did nothing. */
export type RuntimeErrorCode =
  /** The id was used before, for something else, or its start was given up. */
  | 'CONFLICT'
  /** The caller can see it but may not run or cancel it. */
  | 'FORBIDDEN'
  /** The instance is not ACTIVE, its trial is over, or it has no flow. */
  | 'INSTANCE_NOT_ACTIVE'
  /** Fewer credits are available than the budget. */
  | 'INSUFFICIENT_CREDITS'
  /** A value is not acceptable. */
  | 'INVALID'
  /** There is no room for more; the message says of what. */
  | 'LIMIT_EXCEEDED'
  /** There is none, or it is somebody else's. */
  | 'NOT_FOUND'
  /** A limit of the plan is reached; `retryAt` says until when, if that is known. */
  | 'RATE_LIMITED'
  /** A value is missing. */
  | 'REQUIRED'
  /** The organization has too many runs under way. */
  | 'TOO_MANY_RUNS'
  /** Another system does not answer, or not as it should. */
  | 'UNREACHABLE';

/** What an organization says of itself as a seller. */
export type SellerApplyInput = {
  /** ISO 3166-1 alpha-2, like DE. */
  country: string;
  /** For buyers to read, at most 10,000 characters. */
  description: string;
  /** 1 to 100 characters. */
  displayName: string;
  /** Id of the organization. */
  organization: string;
  /** Where buyers get help. */
  supportEmail: string;
  /** http(s), at most 500 characters. */
  website?: string | null | undefined;
};

/** What an operator decides about a seller. */
export type SellerDecision =
  /** APPLIED or REJECTED → APPROVED; of an APPROVED one the terms alone. */
  | 'APPROVE'
  /** SUSPENDED → APPROVED. */
  | 'REINSTATE'
  /** APPLIED → REJECTED. */
  | 'REJECT'
  /** APPROVED → SUSPENDED. */
  | 'SUSPEND';

/** An operator's decision about a seller. */
export type SellerReviewInput = {
  /** The marketplace's part, in percent, 0 to 100 with two decimals; stays when left out. Billing keeps it, and charges by it. */
  commissionPercent?: number | string | null | undefined;
  /** What is decided. */
  decision: SellerDecision;
  /** Whether new releases of its published offerings need no review; stays when left out (false in the beginning). */
  isTrusted?: boolean | null | undefined;
  /** Id of the organization. */
  organization: string;
  /** At most 2,000 characters; REJECT and SUSPEND need one. */
  reason?: string | null | undefined;
};

/** APPLIED → APPROVED ⇄ SUSPENDED; APPLIED → REJECTED, which may apply again. */
export type SellerState =
  /** Waits for an operator. */
  | 'APPLIED'
  /** Sells. */
  | 'APPROVED'
  /** Was refused; may apply again. */
  | 'REJECTED'
  /** Nothing of it is on sale; what was bought runs on. */
  | 'SUSPENDED';

/** Values of transaction event type. */
export type TransactionEventTypeEnum =
  /** The customer must do something before money is reserved. */
  | 'AUTHORIZATION_ACTION_REQUIRED'
  /** The reserved amount was changed. */
  | 'AUTHORIZATION_ADJUSTMENT'
  /** Money could not be reserved. */
  | 'AUTHORIZATION_FAILURE'
  /** Money is to be reserved. */
  | 'AUTHORIZATION_REQUEST'
  /** Money was reserved. */
  | 'AUTHORIZATION_SUCCESS'
  /** The reservation could not be dropped. */
  | 'CANCEL_FAILURE'
  /** The reservation is to be dropped. */
  | 'CANCEL_REQUEST'
  /** The reservation was dropped. */
  | 'CANCEL_SUCCESS'
  /** The customer must do something, like confirming with the bank; then call `transactionProcess`. */
  | 'CHARGE_ACTION_REQUIRED'
  /** The customer's bank took the money back. */
  | 'CHARGE_BACK'
  /** Money could not be taken. */
  | 'CHARGE_FAILURE'
  /** Money is to be taken. */
  | 'CHARGE_REQUEST'
  /** Money was taken. */
  | 'CHARGE_SUCCESS'
  /** A note that changes no amount. */
  | 'INFO'
  /** Money could not be given back. */
  | 'REFUND_FAILURE'
  /** Money is to be given back. */
  | 'REFUND_REQUEST'
  /** Money that was given back came back. */
  | 'REFUND_REVERSE'
  /** Money was given back. */
  | 'REFUND_SUCCESS';

/** Why it was not done, as a code. */
export type TransactionInitializeErrorCode =
  /** The checkout is becoming an order right now. */
  | 'CHECKOUT_COMPLETION_IN_PROGRESS'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** Something else has this value already. */
  | 'UNIQUE';

/** On what terms something can be tried. */
export type TrialTermsInput = {
  /** 0 to 1,000,000; stays when left out (0 in the beginning). */
  credits?: number | null | undefined;
  /** 1 to 365; stays when left out (14 in the beginning). */
  days?: number | null | undefined;
  /** Whether it can. */
  enabled: boolean;
};

export type CheckoutCreateMutationVariables = Exact<{
  input: CheckoutCreateInput;
}>;


export type CheckoutCreateMutation = { checkoutCreate: { checkout: { id: string, totalPrice: { gross: { amount: number, currency: string } } } | null, errors: Array<{ field: string | null, message: string | null, code: CheckoutErrorCode }> } | null };

export type PaymentGatewayInitializeMutationVariables = Exact<{
  checkout: string;
}>;


export type PaymentGatewayInitializeMutation = { paymentGatewayInitialize: { gatewayConfigs: Array<{ id: string }> | null, errors: Array<{ field: string | null, message: string | null, code: PaymentGatewayInitializeErrorCode }> } | null };

export type TransactionInitializeMutationVariables = Exact<{
  checkout: string;
  gateway: string;
  amount: number | string;
  data?: unknown;
  idempotencyKey?: string | null | undefined;
}>;


export type TransactionInitializeMutation = { transactionInitialize: { transaction: { id: string } | null, transactionEvent: { type: TransactionEventTypeEnum | null, message: string } | null, errors: Array<{ field: string | null, message: string | null, code: TransactionInitializeErrorCode }> } | null };

export type CheckoutCompleteMutationVariables = Exact<{
  checkout: string;
}>;


export type CheckoutCompleteMutation = { checkoutComplete: { order: { id: string, number: string, isPaid: boolean } | null, errors: Array<{ field: string | null, message: string | null, code: CheckoutErrorCode }> } | null };

export type OrderInstancesQueryVariables = Exact<{
  order: string;
}>;


export type OrderInstancesQuery = { order: { id: string, instances: Array<{ id: string, state: InstanceState }> } | null };

export type InstanceStateChangedSubscriptionVariables = Exact<{
  instance: string;
}>;


export type InstanceStateChangedSubscription = { instanceStateChanged: { id: string, name: string, state: InstanceState, failure: string | null } };

export type InitialApiKeyClaimMutationVariables = Exact<{
  instance: string;
}>;


export type InitialApiKeyClaimMutation = { initialApiKeyClaim: { secret: string | null, apiKey: { id: string, prefix: string, scopes: Array<ApiKeyScope> } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type RunStartMutationVariables = Exact<{
  input: RunStartInput;
}>;


export type RunStartMutation = { runStart: { run: { id: string, state: RunState, budget: number } | null, errors: Array<{ field: string | null, message: string, code: RuntimeErrorCode }> } };

export type RunOutputSubscriptionVariables = Exact<{
  run: string;
  after: number;
}>;


export type RunOutputSubscription = { runOutput:
    | { __typename: 'RunCanceled', sequence: number }
    | { __typename: 'RunFailed', sequence: number, failure: { code: RunFailureCode, message: string } }
    | { __typename: 'RunLogged', sequence: number }
    | { __typename: 'RunOutputDelta', text: string, sequence: number }
    | { __typename: 'RunRetrieved', sequence: number }
    | { __typename: 'RunStarted', sequence: number }
    | { __typename: 'RunSucceeded', output: unknown, sequence: number }
    | { __typename: 'RunToolCalled', sequence: number }
    | { __typename: 'RunToolCalling', sequence: number }
   };

export type RunCostQueryVariables = Exact<{
  run: string;
}>;


export type RunCostQuery = { run: { id: string, state: RunState, creditsCharged: number | null, usage: { inputTokens: number, outputTokens: number, milliseconds: number }, reservation: { amount: number, settled: number | null, state: ReservationState } | null, instance: { name: string, organization: { name: string, wallet: { balance: number, reserved: number, available: number } | null } } } | null };

export type OrganizationCreateMutationVariables = Exact<{
  input: OrganizationCreateInput;
}>;


export type OrganizationCreateMutation = { organizationCreate: { organization: { id: string, name: string } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type SellerApplyMutationVariables = Exact<{
  input: SellerApplyInput;
}>;


export type SellerApplyMutation = { sellerApply: { seller: { state: SellerState } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type SellerReviewMutationVariables = Exact<{
  input: SellerReviewInput;
}>;


export type SellerReviewMutation = { sellerReview: { seller: { state: SellerState, commissionPercent: number | null } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type OfferingCreateMutationVariables = Exact<{
  input: OfferingCreateInput;
}>;


export type OfferingCreateMutation = { offeringCreate: { offering: { id: string, slug: string } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type OfferingVersionCreateMutationVariables = Exact<{
  input: OfferingVersionCreateInput;
}>;


export type OfferingVersionCreateMutation = { offeringVersionCreate: { version: { id: string, number: number } | null, flowErrors: Array<{ path: string, component: string | null, message: string }>, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type PlanCreateMutationVariables = Exact<{
  input: PlanCreateInput;
}>;


export type PlanCreateMutation = { planCreate: { plan: { id: string, name: string, prices: Array<{ amount: number, currency: string }> } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type OfferingSubmitMutationVariables = Exact<{
  id: string;
}>;


export type OfferingSubmitMutation = { offeringSubmit: { offering: { state: OfferingState } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type OfferingReviewMutationVariables = Exact<{
  input: OfferingReviewInput;
}>;


export type OfferingReviewMutation = { offeringReview: { offering: { state: OfferingState } | null, errors: Array<{ field: string | null, message: string, code: ControlPlaneErrorCode }> } };

export type OfferingsInReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferingsInReviewQuery = { offeringsInReview: { edges: Array<{ node: { id: string, name: string, reviewChanges: Array<{ path: string, after: unknown }> } }> } };

export type OfferingChangedSubscriptionVariables = Exact<{
  offering: string;
}>;


export type OfferingChangedSubscription = { offeringChanged: { state: OfferingState, listing: { state: OfferingListingState, failure: string | null } | null } };

export type OfferingAtWorkQueryVariables = Exact<{
  offering: string;
  organization: string;
  from: string;
  to: string;
}>;


export type OfferingAtWorkQuery = { offering: { name: string, instanceCount: number | null, runStatistics: { runs: number, succeeded: number, p95Milliseconds: number | null } | null } | null, organization: { customers: { edges: Array<{ node: { instances: number, organization: { name: string } } }> } } | null };

export type CatalogueQueryVariables = Exact<{
  first: number;
}>;


export type CatalogueQuery = { products: { totalCount: number | null, edges: Array<{ node: { id: string, slug: string, name: string, category: { name: string } | null, pricing: { priceRange: { start: { gross: { amount: number, currency: string } } | null } | null } | null } }> } | null };

export type ProductVariantsQueryVariables = Exact<{
  slug: string;
}>;


export type ProductVariantsQuery = { product: { id: string, name: string, offering: { description: string, trial: { enabled: boolean, credits: number } } | null, productVariants: { edges: Array<{ node: { id: string, name: string, pricing: { price: { gross: { amount: number, currency: string } } | null } | null, plan: { id: string, limits: { requestsPerMinute: number | null } } | null } }> } | null } | null };


export const CheckoutCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totalPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutCreateMutation, CheckoutCreateMutationVariables>;
export const PaymentGatewayInitializeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaymentGatewayInitialize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkout"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentGatewayInitialize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkout"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatewayConfigs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PaymentGatewayInitializeMutation, PaymentGatewayInitializeMutationVariables>;
export const TransactionInitializeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransactionInitialize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkout"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gateway"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositiveDecimal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionInitialize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkout"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}},{"kind":"Argument","name":{"kind":"Name","value":"paymentGateway"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gateway"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactionEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TransactionInitializeMutation, TransactionInitializeMutationVariables>;
export const CheckoutCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"checkout"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"checkout"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isPaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckoutCompleteMutation, CheckoutCompleteMutationVariables>;
export const OrderInstancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderInstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<OrderInstancesQuery, OrderInstancesQueryVariables>;
export const InstanceStateChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"InstanceStateChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instanceStateChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instance"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]} as unknown as DocumentNode<InstanceStateChangedSubscription, InstanceStateChangedSubscriptionVariables>;
export const InitialApiKeyClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InitialApiKeyClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initialApiKeyClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instance"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instance"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<InitialApiKeyClaimMutation, InitialApiKeyClaimMutationVariables>;
export const RunStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RunStartMutation, RunStartMutationVariables>;
export const RunOutputDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RunOutput"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"run"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runOutput"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"run"},"value":{"kind":"Variable","name":{"kind":"Name","value":"run"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunOutputDelta"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunSucceeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"output"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunOutputSubscription, RunOutputSubscriptionVariables>;
export const RunCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"run"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"run"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"creditsCharged"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunCostQuery, RunCostQueryVariables>;
export const OrganizationCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganizationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationCreateMutation, OrganizationCreateMutationVariables>;
export const SellerApplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SellerApply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SellerApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellerApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SellerApplyMutation, SellerApplyMutationVariables>;
export const SellerReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SellerReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SellerReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellerReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"commissionPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SellerReviewMutation, SellerReviewMutationVariables>;
export const OfferingCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferingCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeringCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingCreateMutation, OfferingCreateMutationVariables>;
export const OfferingVersionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferingVersionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingVersionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeringVersionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flowErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingVersionCreateMutation, OfferingVersionCreateMutationVariables>;
export const PlanCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlanCreateMutation, PlanCreateMutationVariables>;
export const OfferingSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferingSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeringSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingSubmitMutation, OfferingSubmitMutationVariables>;
export const OfferingReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferingReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferingReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeringReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingReviewMutation, OfferingReviewMutationVariables>;
export const OfferingsInReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferingsInReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeringsInReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reviewChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfferingsInReviewQuery, OfferingsInReviewQueryVariables>;
export const OfferingChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OfferingChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offering"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeringChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offering"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingChangedSubscription, OfferingChangedSubscriptionVariables>;
export const OfferingAtWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferingAtWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offering"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offering"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instanceCount"}},{"kind":"Field","name":{"kind":"Name","value":"runStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"DAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"p95Milliseconds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instances"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfferingAtWorkQuery, OfferingAtWorkQueryVariables>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"default-channel","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"sortBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const ProductVariantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductVariants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"default-channel","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pricing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestsPerMinute"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductVariantsQuery, ProductVariantsQueryVariables>;