-- The line of a transfer follows its two facilities, whoever writes them.
CREATE FUNCTION set_transfer_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT ST_MakeLine(donor.geometry, receiver.geometry) INTO NEW.geometry
  FROM facility donor, facility receiver
  WHERE donor.id = NEW.donor_facility_id AND receiver.id = NEW.receiver_facility_id
    AND donor.geometry IS NOT NULL AND receiver.geometry IS NOT NULL;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER transfer_line BEFORE INSERT OR UPDATE ON transfer
FOR EACH ROW EXECUTE FUNCTION set_transfer_line();
--> statement-breakpoint
CREATE FUNCTION move_transfer_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE transfer SET geometry = NULL WHERE donor_facility_id = NEW.id OR receiver_facility_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER facility_moved AFTER UPDATE OF geometry ON facility
FOR EACH ROW WHEN (OLD.geometry IS DISTINCT FROM NEW.geometry) EXECUTE FUNCTION move_transfer_lines();
