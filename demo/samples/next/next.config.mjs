/** Written as files, for any web server. Leave the line out where Next itself serves the site. */
export default {output: 'export'};
