import { material } from '../tables/material.ts';

/** The material properties of a flow or transfer; the query joins `material`. */
export const materialSelection = {
  materialId: material.id,
  kind: material.kind,
  materialNameFi: material.nameFi,
  materialNameSv: material.nameSv,
  materialNameEn: material.nameEn,
};
