// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problems.h"
#include "core/storage/records/record_kind.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>
#include <optional>

namespace brobygger {

/// What a sheet holds, one per row. Citizens come first, courses next: the others belong to them.
enum class ImportKind {
    Offers,
    Citizens,
    Courses,
    Appointments,
    Contacts,
    Measurements,
    ServiceUse,
    LabourStatus,
    Costs,
    OfferReferrals,
    Tally,
    Screenings,
    Clinics ///< one doctor per row, or one clinic
};
/// The word of the command line: offers, citizens, service-use …
QString toCode(ImportKind kind);
std::optional<ImportKind> importKindFromCode(const QString& code);
/// The kinds that are about the work with citizens, in the order in which they are imported, and the clinics they come from.
QList<ImportKind> caseloadKinds();
/// What the rows become.
RecordKind recordKind(ImportKind kind);
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
    QString fileName = {}; ///< of the file that was read, without its folder; empty: not known
};

/// How a sheet is to be read. What is left out is guessed.
struct ImportMapping {
    QHash<QString, QString> columns; ///< heading in the sheet → field; empty: headings are recognised
    QStringList positions = {};      ///< the field of each column, empty for none; when there are any they hold
    /// Words of the sheet that no list knows: field → folded word → code, or empty to leave the cell out.
    QHash<QString, QHash<QString, QString>> words = {};
    std::optional<QChar> delimiter;
    std::optional<QChar> decimal;
    QString dateFormat; ///< as QDate::fromString takes it
    QString encoding;   ///< utf-8 or windows-1252
    QString sector;     ///< code sector of new appointments whose row says none; empty: other
    QString sheet = {}; ///< name of the sheet of a workbook; empty: the first that has the headings

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
    bool takesOwnFields = false;   ///< also overwrites what somebody wrote by hand
    bool leavesHiddenRows = false; ///< leaves out the rows that are hidden in the sheet

    bool operator==(const ImportChoices&) const = default;
};

enum class RowState { New, Changed, Unchanged, Rejected };

/// Why an import leaves a field alone: somebody wrote it by hand; or another part of its address; or the file has only a half
/// of another address.
enum class KeptBecause { ByHand, AddressByHand, HalfAddress };

/// A field that an import would set, with what stands there now, both as a sheet shows them.
struct FieldChange {
    QString field; ///< column of the record; importFieldLabel() names it
    QString before;
    QString after;
    KeptBecause why = KeptBecause::ByHand; ///< of one that is kept

    bool operator==(const FieldChange&) const = default;
};

/// One of the values a coded field may have.
struct FieldChoice {
    QString id;
    QString name;

    bool operator==(const FieldChoice&) const = default;
};

/// A word of the sheet that stands in no list, or a name that several records have: the user may say what it means. One that
/// is not said leaves its cell empty, or rejects its row where `isNeeded`.
struct UnknownWord {
    QString field;
    QString word; ///< as the sheet writes it first
    int rows = 0;
    QList<FieldChoice> choices = {};
    bool isNeeded = false; ///< the row cannot be understood without it: it names a record, or what every such row must say

    bool operator==(const UnknownWord&) const = default;
};

/// What an import would do with one row of the sheet.
struct PlannedRow {
    int line = 0; ///< where the row begins in the file, the heading being line 1
    RowState state = RowState::New;
    QStringList cells;
    QString title;                  ///< what the record is called, for the preview
    QList<FieldChange> values = {}; ///< of a new record: all that it is made of
    QList<FieldChange> changes = {};
    QList<FieldChange> kept = {}; ///< what the import leaves alone although the file says otherwise
    Problems problems = {};
    QString table = {}; ///< of a directory with several tables; empty: the sheet
    /// The name of the record in the file that has a number of this row and is, or may be, another; for eyes, so that problems
    /// can be written where no names belong.
    QString holder = {};
};

/// What an import would do: nothing is written yet.
struct ImportPreview {
    QString format = QStringLiteral("csv");
    ImportKind kind = ImportKind::Offers;
    bool isKindOpen = false; ///< the headings fit several kinds alike, and `kind` is only the first asked for
    QStringList headings;
    QStringList columns;            ///< the field of each column by its position, as used; empty: none
    QStringList ignored;            ///< headings that no field was found for
    QString sheet = {};             ///< name of the sheet of a workbook
    QStringList furtherSheets = {}; ///< those of the workbook that have the same headings and are not read
    QStringList sheets = {};        ///< all visible sheets of the workbook that hold anything
    QStringList hiddenSheets = {};  ///< those that are hidden, which are never read
    int skippedRows = 0;            ///< above the headings
    int hiddenRows = 0;             ///< folded or filtered away in the sheet, whether they are imported or not
    int mendedCells = 0;            ///< whose letters were encoded twice, "SÃ¸ren", and are read as meant
    QList<PlannedRow> rows;
    QString version = {};         ///< of the format, where it has one
    QMap<QString, int> read = {}; ///< rows by table; empty: one sheet
    QList<UnknownWord> unknownWords = {};

    qsizetype count(RowState state) const;
    /// Rows that come in although a cell of theirs could not be read in full, or may be wrong.
    qsizetype withProblems() const;
    /// Fields that are left alone since somebody wrote them, or a part of their address, by hand.
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
    QStringList keptTitles = {}; ///< what they are called, where they have a name
};

} // namespace brobygger
