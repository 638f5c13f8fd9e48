// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/imports/rows/import_services.h"

namespace brobygger {

struct HsdsPackage;

/// Brings spreadsheets into the file: what would happen, doing it in one transaction, and taking it back. A
/// field that somebody wrote by hand is not overwritten unless the choices say so; a row that cannot be taken goes to the
/// rejects with its reason.
class Imports final {
public:
    explicit Imports(const ImportServices& services)
        : m_services(services)
        , m_session(services.session)
        , m_places(services.places) {}

    /// What an import would do, row by row. Format when the bytes are no table with the columns it needs; Cancelled.
    Result<ImportPreview> preview(const ImportSource& source, const ImportChoices& choices = {}) const;
    Result<ImportPreview> preview(const ImportSource& source, const ImportChoices& choices, Progress& progress) const;
    /// Does it: wholly or not at all, also when the program dies. Format, Cancelled, Storage.
    Result<ImportOutcome> run(const ImportSource& source, Progress& progress, const ImportChoices& choices = {});
    /// The same for a directory as Open Referral HSDS has it; services are found again by their identifier.
    ImportPreview preview(const HsdsPackage& directory, const ImportChoices& choices = {}) const;
    Result<ImportOutcome> run(const HsdsPackage& directory, const QString& path, Progress& progress,
                              const ImportChoices& choices = {});
    /// All offers as a directory, with everything that imported directories said beside.
    HsdsPackage directory() const;
    /// Takes one import back: what it made is removed and what it changed is as before, except what was
    /// touched or used since. NotFound; Conflict when it was taken back already.
    Result<ImportUndone> undo(ImportId id);
    /// The imports done, newest first.
    QList<Import> done() const;

private:
    ImportServices m_services;
    Session& m_session;
    const Gazetteer& m_places;
};

/// The headings of a sheet with what they are likely to mean, and its first rows: for choosing columns by hand. Of several
/// kinds the one that fits the headings best; where several fit alike, the kind is open. Format when the bytes are no table.
Result<ImportPreview> previewOfHeadings(ImportSource source, const QList<ImportKind>& kinds);

} // namespace brobygger
