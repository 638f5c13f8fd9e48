// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/zip_archive.h"
#include "core/exchange/hsds/directory_files.h"
#include "core/exports/offers_export.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Result<HsdsPackage> readBack(const QString& path) {
    const auto format = directoryFormatOf(path);
    REQUIRE(format);
    return readDirectory(path, *format);
}

} // namespace

TEST_CASE("Files come out of an archive as they went in", "[hsds]") {
    const QMap<QString, QByteArray> files{{QStringLiteral("a.csv"), QByteArray(200'000, 'x')},
                                          {QStringLiteral("mappe/blåbær.csv"), "id\r\n1\r\n"},
                                          {QStringLiteral("tom.csv"), {}}};
    const auto bytes = zipOf(files);
    REQUIRE(bytes);
    CHECK(bytes->size() < 10'000);
    const auto archive = ZipArchive::open(*bytes);
    REQUIRE(archive);
    CHECK(archive->names() == files.keys());
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto read = archive->read(file.key());
        REQUIRE(read);
        CHECK((*read == *file));
    }
}

TEST_CASE("The directory goes out as one file to mail, as a folder and as JSON, and each file is taken down", "[hsds]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Offer offer;
    offer.name = QStringLiteral("Madklub (eksempel)");
    REQUIRE(workspace.offers.add(offer));
    const QTemporaryDir folder;
    for (const auto& [name, format] : {std::pair{"tilbud.zip", OffersFormat::HsdsCsv},
                                       {"tabeller", OffersFormat::HsdsCsv},
                                       {"tilbud.json", OffersFormat::HsdsJson}}) {
        INFO(name);
        const QString path = folder.filePath(QLatin1String(name));
        const auto counts = exportOffers(workspace.session, workspace.places, path, format);
        REQUIRE(counts);
        CHECK(counts->value(QStringLiteral("services")) == 1);
        const auto package = readBack(path);
        REQUIRE(package);
        CHECK(package->count(QStringLiteral("services")) == 1);
    }
    CHECK(QFileInfo(folder.filePath(QStringLiteral("tilbud.zip"))).isFile());
    CHECK(contentOf(folder.filePath(QStringLiteral("tabeller/services.csv"))).contains("Madklub"));
    CHECK(workspace.session.database().number(
              "SELECT count(*) FROM plain_file WHERE kind = 'offers' AND direction = 'written'") ==
          2 + QDir(folder.filePath(QStringLiteral("tabeller"))).entryList(QDir::Files).size());
    for (const OffersFormat format : {OffersFormat::Csv, OffersFormat::Xlsx}) {
        const QString path = folder.filePath(QStringLiteral("tilbud.") + toCode(format));
        CHECK(offersFormatOf(path) == format);
        REQUIRE(exportOffers(workspace.session, workspace.places, path, format));
        CHECK_FALSE(contentOf(path).isEmpty());
    }
    CHECK_FALSE(exportOffers(workspace.session, workspace.places, folder.path(), OffersFormat::Csv));
}

TEST_CASE("A directory is known by any file of its folder, a spreadsheet of the same name is not one", "[hsds]") {
    const QTemporaryDir folder;
    const auto in = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
    put(in("services.csv"), "\xef\xbb\xbfid,name\n1,Madklub\n");
    put(in("phones.csv"), "\"id\",\"number\"\n2,12345678\n");
    put(in("contacts.csv"), "Navn;Telefon\nInga;12345678\n");
    put(in("tilbud.csv"), "id,name\n1,Madklub\n");
    put(in("datapackage.json"), "{}");
    CHECK(isDirectoryTable(in("services.csv")));
    CHECK(isDirectoryTable(in("phones.csv")));
    CHECK_FALSE(isDirectoryTable(in("contacts.csv")));
    CHECK_FALSE(isDirectoryTable(in("tilbud.csv")));
    CHECK(directoryFormatOf(in("datapackage.json")) == DirectoryFormat::HsdsCsv);
    CHECK(directoryFormatOf(in("andet.json")) == DirectoryFormat::HsdsJson);
    CHECK_FALSE(directoryFormatOf(in("tilbud.csv")));
    for (const QString& path : {folder.path(), in("services.csv"), in("datapackage.json")}) {
        const auto package = readDirectory(path, DirectoryFormat::HsdsCsv);
        REQUIRE(package);
        CHECK(package->count(QStringLiteral("services")) == 1);
    }
    put(in("brudt.zip"), "PK\x03\x04 nothing");
    CHECK(readDirectory(in("brudt.zip"), DirectoryFormat::HsdsCsv).error().kind == ErrorKind::Format);
    CHECK(readDirectory(in("mangler.json"), DirectoryFormat::HsdsJson).error().kind == ErrorKind::NotFound);
}
