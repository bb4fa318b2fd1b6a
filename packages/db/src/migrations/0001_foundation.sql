CREATE TYPE "public"."basis" AS ENUM('measured', 'reported', 'estimated', 'modelled', 'example');--> statement-breakpoint
CREATE TYPE "public"."direction" AS ENUM('output', 'input');--> statement-breakpoint
CREATE TYPE "public"."material_kind" AS ENUM('waste', 'plastic', 'material');--> statement-breakpoint
CREATE TYPE "public"."reference_basis" AS ENUM('literature', 'recalled');--> statement-breakpoint
CREATE TYPE "public"."reporting_method" AS ENUM('measured', 'calculated', 'estimated');--> statement-breakpoint
CREATE TYPE "public"."treatment" AS ENUM('recovery', 'disposal');--> statement-breakpoint
CREATE TABLE "actor" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"business_id" text,
	"nace_code" text,
	"year" integer NOT NULL,
	"basis" "basis" NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facility" (
	"id" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"industrial_area_id" text,
	"name" text NOT NULL,
	"nace_code" text,
	"activity" text,
	"street_address" text,
	"postal_code" text,
	"municipality" text,
	"country" text NOT NULL,
	"geometry" geometry(Point, 4326),
	"precision_metres" double precision,
	"year" integer NOT NULL,
	"basis" "basis" NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flow" (
	"id" text PRIMARY KEY NOT NULL,
	"facility_id" text NOT NULL,
	"material_id" text NOT NULL,
	"low_code" text,
	"hazardous" boolean NOT NULL,
	"direction" "direction" NOT NULL,
	"tonnes_per_year" double precision NOT NULL,
	"description" text,
	"treatment" "treatment",
	"reporting_method" "reporting_method",
	"suspect" boolean NOT NULL,
	"year" integer NOT NULL,
	"basis" "basis" NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "flow_tonnes_not_negative" CHECK ("flow"."tonnes_per_year" >= 0)
);
--> statement-breakpoint
CREATE TABLE "industrial_area" (
	"id" text PRIMARY KEY NOT NULL,
	"name_fi" text NOT NULL,
	"name_sv" text NOT NULL,
	"name_en" text NOT NULL,
	"municipality" text NOT NULL,
	"geometry" geometry(Polygon, 4326) NOT NULL,
	"precision_metres" double precision NOT NULL,
	"year" integer NOT NULL,
	"basis" "basis" NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "low_entry" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"title_fi" text NOT NULL,
	"title_sv" text NOT NULL,
	"title_en" text NOT NULL,
	"hazardous" boolean,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "material" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"kind" "material_kind" NOT NULL,
	"name_fi" text NOT NULL,
	"name_sv" text NOT NULL,
	"name_en" text NOT NULL,
	"polymer_id" text,
	"low_codes" text[] DEFAULT '{}' NOT NULL,
	"path" text[] NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nace_entry" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"title_fi" text NOT NULL,
	"title_sv" text NOT NULL,
	"title_en" text NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "polymer" (
	"id" text PRIMARY KEY NOT NULL,
	"abbreviation" text NOT NULL,
	"name_fi" text NOT NULL,
	"name_sv" text NOT NULL,
	"name_en" text NOT NULL,
	"resin_code" integer,
	"density_min_kg_per_m3" double precision,
	"density_max_kg_per_m3" double precision,
	"basis" "reference_basis" NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"year" integer NOT NULL,
	"licence" text NOT NULL,
	"attribution" text NOT NULL,
	"url" text
);
--> statement-breakpoint
CREATE TABLE "transfer" (
	"id" text PRIMARY KEY NOT NULL,
	"donor_facility_id" text NOT NULL,
	"receiver_facility_id" text NOT NULL,
	"material_id" text NOT NULL,
	"low_code" text,
	"hazardous" boolean NOT NULL,
	"tonnes" double precision NOT NULL,
	"suspect" boolean NOT NULL,
	"geometry" geometry(LineString, 4326),
	"year" integer NOT NULL,
	"basis" "basis" NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "transfer_between_two_facilities" CHECK ("transfer"."donor_facility_id" <> "transfer"."receiver_facility_id"),
	CONSTRAINT "transfer_tonnes_not_negative" CHECK ("transfer"."tonnes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_nace_code_nace_entry_code_fk" FOREIGN KEY ("nace_code") REFERENCES "public"."nace_entry"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility" ADD CONSTRAINT "facility_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility" ADD CONSTRAINT "facility_industrial_area_id_industrial_area_id_fk" FOREIGN KEY ("industrial_area_id") REFERENCES "public"."industrial_area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility" ADD CONSTRAINT "facility_nace_code_nace_entry_code_fk" FOREIGN KEY ("nace_code") REFERENCES "public"."nace_entry"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facility" ADD CONSTRAINT "facility_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_material_id_material_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."material"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_low_code_low_entry_code_fk" FOREIGN KEY ("low_code") REFERENCES "public"."low_entry"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "industrial_area" ADD CONSTRAINT "industrial_area_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "low_entry" ADD CONSTRAINT "low_entry_parent_code_low_entry_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."low_entry"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "low_entry" ADD CONSTRAINT "low_entry_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_parent_id_material_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."material"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_polymer_id_polymer_id_fk" FOREIGN KEY ("polymer_id") REFERENCES "public"."polymer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material" ADD CONSTRAINT "material_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nace_entry" ADD CONSTRAINT "nace_entry_parent_code_nace_entry_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."nace_entry"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nace_entry" ADD CONSTRAINT "nace_entry_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polymer" ADD CONSTRAINT "polymer_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_donor_facility_id_facility_id_fk" FOREIGN KEY ("donor_facility_id") REFERENCES "public"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_receiver_facility_id_facility_id_fk" FOREIGN KEY ("receiver_facility_id") REFERENCES "public"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_material_id_material_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."material"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_low_code_low_entry_code_fk" FOREIGN KEY ("low_code") REFERENCES "public"."low_entry"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facility_geometry_index" ON "facility" USING gist ("geometry");--> statement-breakpoint
CREATE INDEX "facility_geography_index" ON "facility" USING gist (geography("geometry"));--> statement-breakpoint
CREATE INDEX "facility_area_index" ON "facility" USING btree ("industrial_area_id");--> statement-breakpoint
CREATE INDEX "facility_actor_index" ON "facility" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "flow_facility_year_index" ON "flow" USING btree ("facility_id","year");--> statement-breakpoint
CREATE INDEX "flow_material_index" ON "flow" USING btree ("material_id","direction");--> statement-breakpoint
CREATE INDEX "industrial_area_geometry_index" ON "industrial_area" USING gist ("geometry");--> statement-breakpoint
CREATE INDEX "industrial_area_geography_index" ON "industrial_area" USING gist (geography("geometry"));--> statement-breakpoint
CREATE INDEX "material_path_index" ON "material" USING gin ("path");--> statement-breakpoint
CREATE INDEX "transfer_geometry_index" ON "transfer" USING gist ("geometry");--> statement-breakpoint
CREATE INDEX "transfer_donor_year_index" ON "transfer" USING btree ("donor_facility_id","year");--> statement-breakpoint
CREATE INDEX "transfer_receiver_year_index" ON "transfer" USING btree ("receiver_facility_id","year");