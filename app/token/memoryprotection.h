// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

namespace token {

/// Keeps secrets out of core dumps, and other programs of the same person out of our memory. To be
/// called before there is a secret.
void protectMemory();

} // namespace token
