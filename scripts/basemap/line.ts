/** Longitude and latitude in degrees (WGS 84). */
export type LonLat = [lon: number, lat: number];

/** A line of at least two vertices. */
export type Line = LonLat[];

/** The vertex at an index that is known to exist. */
export const vertex = (line: Line, index: number) => line[index] as LonLat;

export const start = (line: Line) => vertex(line, 0);
export const end = (line: Line) => vertex(line, line.length - 1);

/** A vertex as text: equal for vertices less than some 10 m apart. */
export const key = ([lon, lat]: LonLat) => `${lon.toFixed(4)},${lat.toFixed(4)}`;

/** Whether a line ends where it starts. */
export const isClosed = (line: Line) => key(start(line)) === key(end(line));
