using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiDeals.Data.Migrations
{
    /// <inheritdoc />
    public partial class InvitationsAndChanges : Migration
    {
        private static readonly string[] Watched = ["parties", "publishers", "articles", "claims", "decisions", "deals", "valuations", "exchange_rates"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => x.token_hash);
                    table.CheckConstraint("ck_invitations_token_hash", "token_hash ~ '^[0-9a-f]{64}$'");
                });

            // Per statement, and told once per commit: PostgreSQL joins equal notifications of a transaction. What belongs to a row of these tables is written with it.
            migrationBuilder.Sql("CREATE FUNCTION notify_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY aideals_changed; RETURN NULL; END $$");
            foreach (var table in Watched)
                migrationBuilder.Sql($"CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION notify_changed()");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Watched) migrationBuilder.Sql($"DROP TRIGGER changed ON {table}");
            migrationBuilder.Sql("DROP FUNCTION notify_changed()");
            migrationBuilder.DropTable(
                name: "invitations");
        }
    }
}
