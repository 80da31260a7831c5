// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/world.h"

#include <QObject>

#include <optional>

namespace test {

/// A test each of whose functions has a world of its own, all of whose promises are kept in the
/// end.
class WorldTest : public QObject
{
    Q_OBJECT

protected:
    /// The keychain's entry of "laptop" to begin with.
    [[nodiscard]] static QString first() { return World::place().key() + QStringLiteral("/1"); }

    practice::Organization m_practice;
    std::optional<World> m_world;

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

} // namespace test
