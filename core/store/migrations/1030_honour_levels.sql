-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of what level the government or department is that granted an honour (各级政府, 2011/46 4.2b); empty: not said.
ALTER TABLE honour ADD COLUMN level TEXT NOT NULL DEFAULT '' CHECK (level IN ('', 'nation', 'province', 'city', 'district'));
