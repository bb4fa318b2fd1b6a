export const OGC_ROOT = '/ogc';

export const collectionPath = (collectionId: string) => `${OGC_ROOT}/collections/${collectionId}`;
export const itemsPath = (collectionId: string) => `${collectionPath(collectionId)}/items`;

export const JSON_TYPE = 'application/json';
export const GEOJSON_TYPE = 'application/geo+json';
export const OPENAPI_TYPE = 'application/vnd.oai.openapi+json;version=3.0';
export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
