// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace cli {

/// What the program can be told to do; Overview is what it does without a word.
enum class CommandWord {
    Overview,
    Setup,
    Revalidate,
    Rotate,
    Add,
    Check,
    List,
    Remove,
    Replace,
    Token,
    Inspect,
    Credential,
    Git,
    Run,
    Find,
    Give,
    ForgetPlace,
    Remind,
    Diagnose,
};

/// True if @a command is about windows, and has a journey or the overview instead of an output.
[[nodiscard]] bool opensWindow(CommandWord command) noexcept;

/// What may stand behind a command word, and what is said about it.
struct CommandRow
{
    CommandWord command;
    const char *word;
    int fewestPlaces; ///< ORGANIZATION[/NAME]
    int mostPlaces;
    bool takesName; ///< whether /NAME may follow the organization
    const char *options; ///< those of its own, separated by blanks
    const char *usage; ///< what follows the word, for --help
    const char *summary; ///< to be translated in the context "CommandTable"
    const char *verbs = ""; ///< one of which follows the word, separated by blanks; "*": any other
};

/// An option, with what --help says about it.
struct OptionRow
{
    const char *name;
    const char *value; ///< what stands for its value in --help; null if it has none
    const char *summary; ///< to be translated in the context "CommandTable"
    bool isEverywhere; ///< whether every command has it
    bool takesSeveral = false; ///< may be given again, and further words are values of it
};

/// All commands and all options, in the order in which --help shows them.
[[nodiscard]] std::span<const CommandRow> commandTable();
[[nodiscard]] std::span<const OptionRow> optionTable();

/// True if @a option may be given to @a command.
[[nodiscard]] bool hasOption(const CommandRow &command, const OptionRow &option);

/// What --help says about @a command.
[[nodiscard]] QString summaryOf(const CommandRow &command);
/// What --help says about @a option of @a command; null: of all commands.
[[nodiscard]] QString summaryOf(const OptionRow &option, const CommandRow *command);

/// Everything about @a command; about all commands if it is null.
[[nodiscard]] QString helpText(const CommandRow *command);

} // namespace cli
