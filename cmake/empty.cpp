// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a layer a real library while its folder holds headers only.
