// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problems.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>
#include <optional>

namespace brobygger {

enum class ImportKind { Offers, Citizens };
QString toCode(ImportKind kind);
/// For the list of plain files.
QString plainFileKind(ImportKind kind);

struct Import;
using ImportId = Id<Import>;

/// One import that was done, as it is remembered.
struct Import {
    ImportId id;
    ImportKind kind = ImportKind::Offers;
    QString format;
    QString at; ///< UTC instant
    int rowCount = 0;
    bool isUndone = false;
};

/// How a sheet is to be read. What is left out is guessed.
struct ImportMapping {
    QHash<QString, QString> columns; ///< heading in the sheet → field; empty: headings are recognised
    std::optional<QChar> delimiter;
    std::optional<QChar> decimal;
    QString dateFormat; ///< as QDate::fromString takes it
    QString encoding;   ///< utf-8 or windows-1252

    bool operator==(const ImportMapping&) const = default;
};

/// What is read, and how.
struct ImportSource {
    ImportKind kind = ImportKind::Offers;
    QByteArray bytes;
    ImportMapping mapping = {};
    QString path = {}; ///< where the bytes lie, for the list of plain files; empty: nowhere
};

/// What the user decides about an import beside the file.
struct ImportChoices {
    bool takesOwnFields = false; ///< also overwrites what somebody wrote by hand

    bool operator==(const ImportChoices&) const = default;
};

enum class RowState { New, Changed, Unchanged, Rejected };

/// A field that an import would set, with what stands there now, both as a sheet shows them.
struct FieldChange {
    QString field; ///< column of the record; importFieldLabel() names it
    QString before;
    QString after;

    bool operator==(const FieldChange&) const = default;
};

/// What an import would do with one row of the sheet.
struct PlannedRow {
    int line = 0; ///< where the row begins in the file, the heading being line 1
    RowState state = RowState::New;
    QStringList cells;
    QString title; ///< what the record is called, for the preview
    QList<FieldChange> changes = {};
    QList<FieldChange> kept = {}; ///< what somebody wrote by hand and the import therefore leaves alone
    Problems problems = {};
    QString table = {}; ///< of a directory with several tables; empty: the sheet
};

/// What an import would do: nothing is written yet.
struct ImportPreview {
    QString format = QStringLiteral("csv");
    QStringList headings;
    QHash<QString, QString> columns; ///< heading → field, as used
    QStringList ignored;             ///< headings that no field was found for
    QList<PlannedRow> rows;
    QString version = {};         ///< of the format, where it has one
    QMap<QString, int> read = {}; ///< rows by table; empty: one sheet

    qsizetype count(RowState state) const;
    /// Fields that are left alone since somebody wrote them by hand.
    qsizetype keptFields() const;
};

/// What an import did.
struct ImportOutcome {
    ImportId id; ///< invalid when there was nothing to write
    ImportPreview preview;
};

/// What taking an import back did, and the records that somebody had touched or used since.
struct ImportUndone {
    int undone = 0;
    QList<qint64> kept;
};

} // namespace brobygger
